package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.document.Period;
import org.attest.document.Precision;
import org.attest.extract.proposal.Work;
import org.jspecify.annotations.Nullable;

/** Tells author, title and outlet apart where commas alone part them: {@code Ridge Institute, Borders, May 2015}. */
final class Plain {
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:(?:\\p{Lu}\\p{L}+|the|The)\\s){0,2}(?:Report|Letter|Statement|Resolution|Update|Summary|Note|Review|Survey|Bulletin) (?:of|by|from|on|to)\\b");

    /** Parts of the text itself. */
    private static final Pattern PART = Pattern.compile(
            "(?:Annex|Appendix|Table|Figure|Map|Chart|Box|Chapter|Section|Part|Article|Resolution|Page|Note|Exhibit|Act|Volume|Title)\\b");

    private Plain() {}

    static Optional<Work> of(Fields fields, @Nullable String locator) {
        List<String> names = joined(fields.names());
        Period issued = fields.issued();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String first = names.get(0);
        if (names.size() == 1) {
            return Optional.of(alone(first, issued, locator));
        }
        String second = names.get(1);
        boolean byline = Names.arePeople(first) || Outlets.isBody(first) || Outlets.isKnown(first) || isInverted(first);
        boolean news = issued != null && issued.precision() == Precision.DAY;
        if (DOCUMENT.matcher(first).lookingAt()) {
            return Optional.of(new Work(List.of(), first, publisher(second), issued, locator));
        }
        if (names.size() == 2) {
            boolean outlet = Outlets.is(second) || (news && Names.arePeople(first));
            if (outlet) {
                return Optional.of(
                        byline || Names.areSurnames(first)
                                ? new Work(Names.authors(first), null, second, issued, locator)
                                : new Work(List.of(), first, second, issued, locator));
            }
            return Optional.of(new Work(Names.authors(first), second, null, issued, locator));
        }
        if (!byline && !Names.areSurnames(first)) {
            return Optional.of(new Work(List.of(), first, publisher(second), issued, locator));
        }
        String third = names.stream().skip(2).filter(Outlets::is).findFirst().orElse(names.get(2));
        return Optional.of(new Work(Names.authors(first), second, publisher(third), issued, locator));
    }

    private static String publisher(String field) {
        int colon = field.indexOf(": ");
        return colon > 0 && colon < 30 ? field.substring(colon + 2) : field;
    }

    private static Work alone(String name, @Nullable Period issued, @Nullable String locator) {
        if (Outlets.is(name) || Outlets.isKnown(name.replaceFirst("\\s#?\\d{1,4}$", ""))) {
            return new Work(List.of(), null, name, issued, locator);
        }
        return Names.arePeople(name)
                        || ((issued != null || locator != null)
                                && Names.areSurnames(name)
                                && !PART.matcher(name).lookingAt())
                ? new Work(Names.authors(name), null, null, issued, locator)
                : new Work(List.of(), name, null, issued, locator);
    }

    private static boolean isInverted(String name) {
        return name.contains(", ") && Names.areSurnames(name.substring(0, name.indexOf(", ")));
    }

    /** Several authors parted by commas as one field, the last of them after <i>and</i>. */
    private static List<String> joined(List<String> names) {
        for (int i = 1; i < Math.min(names.size() - 1, 5); i++) {
            boolean people = names.subList(0, i).stream().allMatch(Names::areSurnames)
                    && names.get(i).matches("(?:and\\s|&\\s).*|.*\\s(?:and|&)\\s.*")
                    && Names.areSurnames(names.get(i).replaceFirst("^(?:and|&)\\s", ""));
            if (people && !Outlets.isBody(names.get(i)) && !Outlets.is(names.get(i))) {
                List<String> joined = new ArrayList<>();
                joined.add(String.join(", ", names.subList(0, i + 1)));
                joined.addAll(names.subList(i + 1, names.size()));
                return joined;
            }
        }
        return names;
    }
}
