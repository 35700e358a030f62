package org.attest.extract.estimate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.proposal.Counted;

/** What is said of a part: {@code were women}, {@code of them boys under 18}, {@code came from Tunisia}. */
record Complement(String words, int to) {
    private static final Pattern END = Pattern.compile(
            "[.;:()\\[\\]“”\"–—]|,(?! \\d{3})| (?:and|but|while|whereas|although|though|because|according to|he|she|it) (?=\\d|a |the |about |some |more |\\p{Lu}|said|says)| (?:but|while|whereas|although|according to|in 20\\d\\d)\\b|$");
    private static final Pattern BE = Pattern.compile(
            "^,? ?(?:(?:are|were|was|is|being|have been|had been|has been|being|reportedly|believed to be|thought to be|said to be|estimated to be|probably|likely to be|identified as|made up of) ?)*");
    private static final int LONGEST = 110;

    /** The words from an offset to the end of the clause, without a form of <i>be</i> at their start. */
    static Complement at(Scene scene, int offset) {
        String rest = scene.text().substring(offset, Math.min(scene.text().length(), offset + LONGEST));
        Matcher end = END.matcher(rest);
        int to = end.find(Math.min(1, rest.length())) ? end.start() : rest.length();
        String words = rest.substring(0, to);
        return new Complement(BE.matcher(words).replaceFirst("").strip(), offset + to);
    }

    /**
     * A whole with its part: <i>fighters who are women</i>, and for a nationality or <i>from X</i> the origin instead.
     *
     * @param at where the complement begins
     */
    Counted of(Scene scene, Counted whole, int at) {
        for (PlaceMention mention : scene.places()) {
            boolean inside = mention.from() >= at && mention.to() <= to;
            if (inside && isOrigin(scene, mention, at)) {
                return Subjects.withOrigins(Subjects.withPhrase(whole, whole.phrase()), List.of(mention.place()));
            }
        }
        if (words.isEmpty() || words.length() > 90) {
            return whole;
        }
        String link = whole.unit().equals("person") ? " who are " : " that are ";
        boolean verb = words.matches(
                "(?:had|have|has|came|come|were|was|are|live|lived|died|left|went|returned|joined|took|fought|held|lack\\p{L}*|report\\p{L}*)\\b.*");
        return Subjects.withPhrase(
                whole, whole.phrase() + (verb ? link.substring(0, link.length() - 4) : link) + words);
    }

    private boolean isOrigin(Scene scene, PlaceMention mention, int at) {
        String before = scene.text().substring(at, mention.from());
        boolean from = before.matches(
                        "(?i).*\\b(?:from|nationals of|citizens of|natives of)(?: (?:the|neighbouring|neighboring))? $")
                && words.length() < 80;
        boolean bare = mention.demonym()
                && before.strip()
                        .matches(
                                "(?i)(?:were|are|was|being|be|estimated to be|believed to be|thought to be|reportedly|mostly|all)*[ ]*")
                && mention.to() >= to - 10;
        return bare || from;
    }
}
