package org.attest.extract.number;

import java.util.regex.Pattern;

/** Rates: {@code 40 a day}, {@code 40 people per month}, {@code 42 per million}, {@code every week some 40 men}. */
final class Rates implements LookAlike {
    private static final String TIME =
            "(?:day|night|week|month|year|hour|minute|quarter|decade|fortnight|annum|season)";
    private static final Pattern AFTER = Pattern.compile(
            "(?: [\\p{L}'-]+){0,4}?(?:(?<!\\b(?:in|within|for|after|over|of|during|about|once|twice|half|nearly|almost|than|and|on|at|as|with|by|is|was)) (?:per|a|an|each|every) (?:single )?"
                    + TIME
                    + "\\b(?! (?:later|earlier|ago|before|after|long|old|of|the|when|in|and|to|that))| per (?:\\p{L}+|\\d[\\d,.]*)\\b(?<!per cent)(?<!per se)|(?<! the)(?<! a)(?<! an) (?:daily|weekly|monthly|yearly|annually|nightly|hourly)(?=[.,;)]|$| (?:in|on|at|by|and|to|from|for|during|since|over)\\b)| apiece\\b).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAILY =
            Pattern.compile(" (?:daily|weekly|monthly|annual|yearly) \\p{Ll}.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            ".*\\b(?:every (?:single )?" + TIME + ",?|each " + TIME
                    + ",?|daily average of|monthly average of|weekly average of|daily|monthly)(?: (?:\\p{L}+)){0,3} $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PER = Pattern.compile(".*\\b(?:per|every) $", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean takes(Candidate candidate) {
        String before = candidate.before();
        return AFTER.matcher(candidate.after()).matches()
                || DAILY.matcher(candidate.after()).matches()
                || PER.matcher(before).matches()
                || BEFORE.matcher(before).matches();
    }
}
