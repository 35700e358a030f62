package org.attest.extract.territory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Sentence;

/** Tells the wilayat of states from those of groups by name and surroundings. */
final class Wilayas {
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:Oman\\p{L}*|Algeria\\p{L}*|Morocc\\p{L}*|Tunisia\\p{L}*|Mauritani\\p{L}*|Sahrawi|Ottoman\\p{L}*)\\b");
    private static final Pattern GROUPS = Pattern.compile(
            "(?i)\\b(?:group|militants?|insurgents?|jihadi\\p{L}*|Islamic State|ISIS|ISIL|Daesh|caliph\\p{L}*|emirate|proclaim\\p{L}*|declar\\p{L}*"
                    + "|emirs?|allegiance|movement|faction|fighters|militia|brigades?|self-styled|so-called|splinter)\\b");

    private Wilayas() {}

    /** The state that has a wilaya of this name. */
    static Optional<String> state(Territories.Sheet sheet, String name) {
        Optional<String> country = StateWilayas.country(name);
        boolean oman = country.filter("Oman"::equals).isPresent();
        return oman && isOfGroup(sheet) && !isOfState(sheet) ? Optional.empty() : country;
    }

    static boolean isOfGroup(Territories.Sheet sheet) {
        return GROUPS.matcher(around(sheet)).find();
    }

    static boolean isOfState(Territories.Sheet sheet) {
        return STATES.matcher(around(sheet)).find();
    }

    /** Whether a name is an area of a state that has no wilayat of its own. */
    static boolean isElsewhere(Territories.Sheet sheet, String name) {
        return sheet.whereabouts()
                .area(sheet.sentence(), name, List.of())
                .map(NamedPlace::country)
                .filter(country -> !STATES.matcher(country).find())
                .isPresent();
    }

    private static String around(Territories.Sheet sheet) {
        Sentence sentence = sheet.sentence();
        String before = sheet.reading().before(sentence).map(Sentence::text).orElse("");
        return before + " " + sentence.text();
    }

    /** Where a name of Arabic words ends. */
    static int nameEnd(Territories.Sheet sheet, int from) {
        int end = from;
        while (end < sheet.size() && end - from < 4 && isPart(sheet, end, from)) {
            boolean possessive = sheet.word(end).matches(".*[’']s");
            end++;
            if (possessive) {
                break;
            }
        }
        return overAnd(sheet, from, end);
    }

    /** <i>Al Kamil and Al Wafi</i> is one wilaya. */
    private static int overAnd(Territories.Sheet sheet, int from, int end) {
        if (end == from || !sheet.word(end).equals("and")) {
            return end;
        }
        int to = end + 1;
        while (to < sheet.size()
                && to - end < 5
                && (isPart(sheet, to, to) || sheet.word(to).equals("the"))) {
            to++;
        }
        boolean one = to > end + 1
                && StateWilayas.country(sheet.names().printed(from, to)).isPresent();
        return one ? to : end;
    }

    private static boolean isPart(Territories.Sheet sheet, int i, int from) {
        if (i > from && !adjoins(sheet, i)) {
            return false;
        }
        return sheet.names().isCapital(i)
                && !WilayatName.WORD.matcher(sheet.word(i)).matches();
    }

    private static boolean adjoins(Territories.Sheet sheet, int i) {
        String text = sheet.sentence().text();
        int end = sheet.sentence().tokens().get(i - 1).to();
        return text.substring(end, sheet.from(i)).isBlank();
    }
}
