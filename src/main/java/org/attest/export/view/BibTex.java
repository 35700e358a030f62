package org.attest.export.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** References as BibTeX, with letters beyond ASCII as they are: BibTeX's successors read UTF-8. */
record BibTex(Losses losses) {
    private static final Map<String, String> TYPES =
            Map.of("Article", "article", "Report", "techreport", "Periodical", "misc", "PeriodicalIssue", "misc");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    String of(List<Source> sources) {
        return sources.stream().map(this::entry).collect(Collectors.joining("\n"));
    }

    private String entry(Source source) {
        String type = TYPES.getOrDefault(source.type(), "misc");
        Map<String, String> fields = new LinkedHashMap<>();
        if (!source.authors().isEmpty()) {
            // Braces keep a name whole: which part is the family's is not recorded.
            fields.put(
                    "author",
                    source.authors().stream()
                            .map(name -> "{" + escaped(name) + "}")
                            .collect(Collectors.joining(" and ")));
        }
        fields.put("title", "{" + escaped(source.title()) + "}");
        put(fields, type.equals("article") ? "journal" : "howpublished", source.container());
        put(fields, "number", source.issue());
        put(fields, "pages", source.pages() == null ? null : source.pages().replace("-", "--"));
        put(fields, type.equals("techreport") ? "institution" : "publisher", source.publisher());
        put(fields, "note", source.note());
        String date = date(fields, source.date());
        String lines = fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "},\n")
                .collect(Collectors.joining());
        return "@" + type + "{" + source.id() + ",\n" + lines + date + "}\n";
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, escaped(value));
        }
    }

    /** Year, and month as BibTeX names it; the rest of a date has no field. */
    private String date(Map<String, String> fields, @Nullable String edtf) {
        if (edtf == null) {
            losses.add("dates", "none is recorded");
            return "";
        }
        if (!edtf.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            losses.add("dates as intervals", "BibTeX has a year and a month");
            fields.put("year", escaped(edtf));
            return "";
        }
        fields.put("year", edtf.substring(0, 4));
        int month = edtf.length() > 4 ? Integer.parseInt(edtf.substring(5, 7)) : 0;
        if (edtf.length() > 7) {
            losses.add("days of dates", "BibTeX has a year and a month");
        }
        if (month > 12) {
            losses.add("dates as intervals", "BibTeX has a year and a month");
        }
        return month < 1 || month > 12 ? "" : "  month = " + MONTHS.get(month - 1) + ",\n";
    }

    /** What TeX would take for a command. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
