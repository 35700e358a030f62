package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of people are printed, of any origin: {@code Jane van der Roe}, {@code Abu Basir al-Afriqi}, {@code Roe, J.} */
final class Names {
    private static final String PARTICLE =
            "(?:van|von|der|den|de|del|della|di|da|dos|das|du|des|la|le|al|el|bin|ibn|bint|ben"
                    + "|abu|ould|ag|ter|ten|af|av|zu|zur|y|e)";
    /** A capitalised word of a name, with its article. */
    static final String WORD =
            "(?:(?:[Aa]l|[Ee]l|[Aa][dnrstz]|[Aa]sh|[Uu]l|[Ee][dnrstz]|[Dd]|[Ll]|O)[-’'‑])?\\p{Lu}(?:[\\p{L}\\p{M}ʿʾ‑-]|[’'](?!s?(?!\\p{L})))*+(?:(?<=\\b\\p{Lu}\\p{Ll}?)\\.)?";

    private static final Pattern PERSON =
            Pattern.compile("(?:" + WORD + ")(?:\\s(?:" + PARTICLE + "\\s){0,2}(?:" + WORD + ")){1,4}");
    private static final Pattern SURNAME = Pattern.compile(
            "(?:" + PARTICLE + "\\s){0,2}(?:" + WORD + ")(?:\\s(?:" + PARTICLE + "\\s){0,2}" + WORD + "){0,2}");
    private static final Pattern INITIALS = Pattern.compile(
            "(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){0,3}\\p{Lu}\\.?|(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,4}|\\p{Lu}{2,3}");
    private static final Pattern GIVEN = Pattern.compile("(?:" + WORD + ")(?:\\s(?:" + WORD + ")){0,2}");
    private static final Pattern AND = Pattern.compile(",?\\s(?:and|&|with)\\s");
    private static final Pattern OTHERS = Pattern.compile(",?\\s(?:et al\\.?|and others|and colleagues)$");

    private static final Pattern NO_PERSON = Pattern.compile(
            "\\b(?:\\p{Lu}{3,}|Report|Study|Paper|Survey|Update|Statement|Website|State|City|Province|Resolution)\\b");

    private Names() {}

    /** Whether it is the name of one person in full, or of several joined by <i>and</i>. */
    static boolean arePeople(String text) {
        String plain = OTHERS.matcher(text).replaceFirst("");
        boolean others = !plain.equals(text);
        String[] names = AND.split(plain, -1);
        for (String name : names) {
            boolean fits = PERSON.matcher(name).matches()
                    || ((others || names.length > 1) && SURNAME.matcher(name).matches());
            if (!fits
                    || NO_PERSON.matcher(name).find()
                    || Outlets.isBody(name)
                    || Outlets.is(name)
                    || name.startsWith("The ")) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a surname, or several joined by <i>and</i>. */
    static boolean areSurnames(String text) {
        for (String name : AND.split(OTHERS.matcher(text).replaceFirst(""), -1)) {
            if (!SURNAME.matcher(name).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The authors of a byline as printed: people apart, a body whole, {@code Roe, Jane} kept inverted. */
    static List<String> authors(String byline) {
        List<String> authors = new ArrayList<>();
        for (String part : byline.split("\\s?;\\s?", -1)) {
            List<String> names = Outlets.isBody(part) ? List.of(part) : people(part);
            names.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(authors::add);
        }
        return authors;
    }

    private static List<String> people(String part) {
        Matcher others = OTHERS.matcher(part);
        if (others.find()) {
            List<String> named = new ArrayList<>(people(part.substring(0, others.start())));
            int last = named.size() - 1;
            named.set(last, named.get(last) + others.group().replaceFirst("^,", ""));
            return named;
        }
        List<String> names = new ArrayList<>();
        for (String joined : AND.split(part, -1)) {
            String[] fields = joined.split(",\\s?", -1);
            for (int i = 0; i < fields.length; i++) {
                boolean inverted = i + 1 < fields.length
                        && (INITIALS.matcher(fields[i + 1].strip()).matches()
                                || (i == 0
                                        && names.isEmpty()
                                        && SURNAME.matcher(fields[0]).matches()
                                        && !PERSON.matcher(fields[0]).matches()
                                        && GIVEN.matcher(fields[1]).matches()));
                names.add(inverted ? fields[i] + ", " + fields[++i] : fields[i]);
            }
        }
        return names;
    }
}
