package org.attest.export.view;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** References as CSL-JSON: the input of citation processors, by the schema of CSL 1.0.2. */
record CslJson(Losses losses) {
    private static final Map<String, String> TYPES = Map.of(
            "Article", "article",
            "Video", "motion_picture",
            "BlogPost", "post-weblog",
            "PeriodicalIssue", "periodical",
            "Periodical", "periodical",
            "Report", "report",
            "Broadcast", "broadcast",
            "Figure", "figure",
            "Map", "map",
            "WebSite", "webpage");

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\\d{2}))?");

    String of(List<Source> sources) {
        JsonArray all = new JsonArray();
        sources.forEach(source -> all.add(item(source)));
        return all + "\n";
    }

    private JsonObject item(Source source) {
        JsonObject item = new JsonObject();
        item.put("id", source.id());
        item.put("type", TYPES.getOrDefault(source.type(), "document"));
        item.put("title", source.title());
        if (!source.authors().isEmpty()) {
            JsonArray authors = new JsonArray();
            source.authors().forEach(name -> {
                JsonObject author = new JsonObject();
                // Which part of a name is the family's is not recorded, and not guessed.
                author.put("literal", name);
                authors.add(author);
            });
            item.put("author", authors);
        }
        date(item, source.date());
        put(item, "container-title", source.container());
        put(item, source.type().equals("Report") ? "number" : "issue", source.issue());
        put(item, "page", source.pages());
        put(item, "publisher", source.publisher());
        put(item, "note", source.note());
        return item;
    }

    private static void put(JsonObject item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, value);
        }
    }

    /** A day, a month or a year, or two of them; what else EDTF can say stays words. */
    private void date(JsonObject item, @Nullable String edtf) {
        if (edtf == null) {
            losses.add("dates", "none is recorded");
            return;
        }
        JsonObject issued = new JsonObject();
        JsonArray parts = new JsonArray();
        for (String end : edtf.split("/", -1)) {
            Matcher matcher = DATE.matcher(end);
            if (!matcher.matches()) {
                losses.add("dates as intervals", "CSL has days, months and years: they stay words");
                issued.put("literal", edtf);
                item.put("issued", issued);
                return;
            }
            JsonArray one = new JsonArray();
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    one.add(JsonNumber.value(Integer.parseInt(matcher.group(i))));
                }
            }
            parts.add(one);
        }
        issued.put("date-parts", parts);
        item.put("issued", issued);
    }
}
