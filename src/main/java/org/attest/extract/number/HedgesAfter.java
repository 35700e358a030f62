package org.attest.extract.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Bound;

/** The bound that stands after a number: {@code 40+}, {@code 40 or more}, {@code 40-odd}, {@code 40 at most}. */
final class HedgesAfter {
    private static final Pattern HEDGE = Pattern.compile(
            "(?:(?<morethan>\\+|[- ]plus\\b(?! (?:\\d|an?\\b|one\\b|two\\b|three\\b|the\\b|some\\b))|\\+)"
                    + "|(?<atleast> (?:or|and) (?:more|over|above|upwards)\\b(?! than)|,? at (?:the )?(?:very )?least\\b|,? at (?:a )?minimum\\b|,? if not more\\b)"
                    + "|(?<atmost> or (?:less|fewer|under)\\b|,? at (?:the )?(?:very )?most\\b|,? at (?:a )?maximum\\b)"
                    + "|(?<about>[- ]odd\\b| or so\\b| or thereabouts\\b|,? more or less\\b|-some\\b|,? give or take\\b|,? approximately\\b|,? roughly\\b|,? give or take\\b))",
            Pattern.CASE_INSENSITIVE);

    private HedgesAfter() {}

    static Optional<Hedge> of(Line line, int at) {
        Matcher matcher = HEDGE.matcher(line.after(at));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Bound bound = Bound.ABOUT;
        if (matcher.group("morethan") != null) {
            bound = Bound.MORE_THAN;
        } else if (matcher.group("atleast") != null) {
            bound = Bound.AT_LEAST;
        } else if (matcher.group("atmost") != null) {
            bound = Bound.AT_MOST;
        }
        return Optional.of(new Hedge(at + matcher.end(), bound));
    }
}
