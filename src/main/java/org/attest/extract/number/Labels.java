package org.attest.extract.number;

import java.util.regex.Pattern;

/**
 * Numbers that name: pages, notes, sections, laws, resolutions; brigades, roads, camps, aircraft. From the lists
 * {@code labels.txt}, in any case, and {@code names.txt}, with a capital.
 */
final class Labels implements LookAlike {
    private static final String NO = "(?:[Nn]os?\\.?|[Nn]r\\.?|[Nn]umbers?|#|№)";
    private static final Pattern LABEL = Pattern.compile("(?s).*(?<![\\p{L}\\p{Nd}])(?:(?i:"
            + Phrases.anyIn("labels.txt") + ")\\.?|" + Phrases.anyIn("names.txt") + ")(?: " + NO + ")? ?\\(?$");
    private static final Pattern NUMBERED =
            Pattern.compile(".*(?<![\\p{L}])(?:[Nn]os?\\.?|[Nn]r\\.?|№|[Tt]he number|at number|Number) ?$");
    private static final Pattern LIST = Pattern.compile("(?s).*(?<![\\p{L}\\p{Nd}])(?i:" + Phrases.anyIn("labels.txt")
            + "|pp|nn)s?\\.? ?\\d{1,5}(?:(?:, | and |, and | to | or |[-–])\\d{1,5}){0,6}(?:, | and |, and | or )$");
    private static final Pattern GROUP = Pattern.compile(
            ".*\\b(?:Rue|Place|Plaza|Piazza|Avenue|Boulevard)(?: \\p{L}+){0,2} $|.*\\b(?:Group|Gang|Committee|League|Council|Big|Class|House|Movement) of (?:the )?$|.*\\b(?:[Tt]op|G|Big) $");
    private static final Pattern VERB = Pattern.compile(
            ".*\\b(?:who|they|which|that|fighters|refugees|members|men|forces|militants|troops|now|may|might|could|would|to) number $");
    private static final Pattern COUNTED = Pattern.compile(" (?!and\\b|or\\b|to\\b)\\p{Ll}{3,}.*");

    @Override
    public boolean takes(Candidate candidate) {
        String before = candidate.before();
        if (GROUP.matcher(before).matches()) {
            return true;
        }
        if (LABEL.matcher(before).matches() && !VERB.matcher(before).matches()) {
            return true;
        }
        return (NUMBERED.matcher(before).matches()
                        && !VERB.matcher(before).matches()
                        && candidate.first().plain())
                || (LIST.matcher(before).matches()
                        && candidate.first().plain()
                        && !COUNTED.matcher(candidate.after()).matches());
    }
}
