package org.attest.extract.number;

import java.util.regex.Pattern;

/** Scores, votes and ratios: {@code won 2–1}, {@code voted 15 to 3}, {@code outnumbered three to one}. */
final class Scores implements LookAlike {
    private static final Pattern BEFORE = Pattern.compile(
            ".*\\b(?:won|win|wins|lost|lose|loses|beat|beats|beaten|drew|draws?|victory|defeat|score|scored|scoring|voted?|votes|ruled|ruling|by a vote of|outnumber\\p{L}*)(?: (?:\\p{L}+)){0,2}(?: by)? $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:[-–:]| to | votes to ).*");
    private static final Pattern RATIO =
            Pattern.compile(" to one\\b(?! of| hundred| thousand| million).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOTE = Pattern.compile(
            "(?:[- ](?:votes?|ballots|abstentions|seats?|goals?|points?|runs|wickets)\\b(?! in the (?:assembly|parliament))).*");
    private static final Pattern SECOND =
            Pattern.compile(".*\\d (?:votes )?to $|.*\\d:$|.*\\b(?:two|three|four|five|ten) to $");

    @Override
    public boolean takes(Candidate candidate) {
        boolean small =
                candidate.first().value().intValue() < 100 && !candidate.first().isScaled();
        if (!small) {
            return false;
        }
        boolean pair = (candidate.isRange() && candidate.printed().matches("\\d{1,2}(?: ?[-–] ?| to )\\d{1,2}"))
                || (BETWEEN.matcher(candidate.after()).matches()
                        && candidate.after().matches("[^\\p{L}]{0,3}(?:to |votes to )?\\d.*"));
        return (pair && BEFORE.matcher(candidate.before()).matches())
                || RATIO.matcher(candidate.after()).matches()
                || VOTE.matcher(candidate.after()).matches()
                || (SECOND.matcher(candidate.before()).matches()
                        && BEFORE.matcher(candidate.before().replaceFirst("\\S+ (?:votes )?to $", ""))
                                .matches());
    }
}
