package org.attest.extract.estimate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.population.FoundPlaces;
import org.attest.extract.proposal.Counted;

/** What is said of a part: {@code were women}, {@code of them boys under 18}, {@code came from Tunisia}. */
record Complement(String words, boolean been, int to) {
    private static final Pattern END = Pattern.compile(
            " [–-] |[.;:()\\[\\]“”\"–—]|,(?!\\d)| (?:and|but|while|whereas|although|though|because|according to|he|she|it) (?=\\d|a |the |about |some |more |\\p{Lu}|said|says)| (?:but|while|whereas|although|according to|since|in 20\\d\\d)\\b|$");
    private static final Pattern BE = Pattern.compile(
            "^,? ?(?:(?:are|were|was|is|being|have been|had been|has been|being|reportedly|believed to be|thought to be|said to be|estimated to be|probably|likely to be|identified as|made up of) ?)*");
    /** What says when or where rather than what they are. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:in|on|at|by|since|during|after|before|when|as|within|until|last|this|over|under|near|between|alone|to|of|than|for|with|because|under|without|despite|against|into|and)\\b.*|[\\d.,].*");

    private static final Pattern VERB = Pattern.compile(
            "(?:(?:still|also|never|already|later|now) )?(?:had|have|has|lie|lies|lay|stand|stood|sit|sat|came|come|were|was|are|live[ds]?|died|left|went|return(?:ed|s)?|joined|escaped|survived|surrendered|defected|settled|disappeared|took|fought|held|named|"
                    + "thought|prefer(?:red|s)?|owed|agreed|lack\\p{L}*|report\\p{L}*|said|say|believed?|want(?:ed|s)?|support(?:ed|s)?|fled|carried|"
                    + "remain(?:ed|s)?|belong(?:ed|s)?|knew|know|served|used|received|spoke|speak|can|could|do|did|would|will)\\b.*");
    private static final Pattern BEEN = Pattern.compile(" (?:were|was|are|is|(?:have|had|has) been)\\b");
    private static final Pattern PARTICIPLE =
            Pattern.compile("(?!(?:wo)?men\\b|children\\b|citizens\\b)\\p{L}+(?:ed|en|slain|shot|lost|held|left)\\b.*");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:it|they|he|she|we|the \\p{L}+|that|which|who|whose|whom)\\b.*");
    private static final Pattern FROM = Pattern.compile(
            "(?i),? ?(?:(?:who |that )?(?:(?:had|have|has|were|are|was|is) )?(?:came|come|coming|originat\\p{L}+|hail\\p{L}+|drawn|mostly|all|nationals|citizens|natives)? ?)?(?:from|of)(?: (?:the|neighbouring|neighboring))? ");
    private static final Pattern BARE = Pattern.compile(
            "(?i),? ?(?:(?:were|are|was|being|be|estimated to be|believed to be|thought to be|reportedly|mostly|all) )*");
    private static final int LONGEST = 110;

    /** The words from an offset to the end of the clause, without a form of <i>be</i> at their start. */
    static Complement at(Scene scene, int offset) {
        String rest = scene.text().substring(offset, Math.min(scene.text().length(), offset + LONGEST));
        Matcher end = END.matcher(rest);
        int first = rest.startsWith(",") ? 1 : 0;
        int to = end.find(first) ? end.start() : rest.length();
        String words = rest.substring(0, to);
        boolean been = BEEN.matcher(words).lookingAt();
        return new Complement(BE.matcher(words).replaceFirst("").strip(), been, offset + to);
    }

    /**
     * A whole with its part: <i>fighters who are women</i>, and for a nationality or <i>from X</i> the origin instead.
     *
     * @param at where the complement begins
     * @param finite whether its first word is a verb, as after <i>of whom 13</i>
     */
    Counted of(Scene scene, Counted whole, int at, boolean finite) {
        for (PlaceMention mention : scene.placesNear(at)) {
            boolean inside = mention.from() >= at && mention.to() <= to;
            if (inside && isOrigin(scene, mention, at)) {
                return Subjects.withOrigins(whole, List.of(mention.place()));
            }
        }
        Optional<FoundPlaces> place =
                words.startsWith("in ") ? scene.placesAt(to - words.length() + 3) : Optional.empty();
        if (place.isPresent()) {
            return Subjects.withPlaces(whole, place.get().places());
        }
        if (words.isEmpty() || words.length() > 90 || ASIDE.matcher(words).matches()) {
            return whole;
        }
        if (RELATIVE.matcher(words).matches()
                || words.matches("\\p{L}+ly")
                || (been && PARTICIPLE.matcher(words).matches())) {
            return Subjects.withPhrase(whole, whole.phrase() + " " + words);
        }
        String link = whole.unit().equals("person") ? " who " : " that ";
        boolean verb = !been && (finite || VERB.matcher(words).matches());
        return Subjects.withPhrase(whole, whole.phrase() + link + (verb ? "" : "are ") + words);
    }

    private boolean isOrigin(Scene scene, PlaceMention mention, int at) {
        String before = scene.text().substring(at, mention.from());
        boolean from = FROM.matcher(before).matches();
        boolean bare = mention.demonym() && BARE.matcher(before).matches() && mention.to() >= to - 2;
        return bare || from;
    }
}
