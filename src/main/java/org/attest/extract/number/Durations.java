package org.attest.extract.number;

import java.util.regex.Pattern;

/** Lengths of time: {@code six weeks}, {@code a 90-day visa}, {@code 48 hours}, {@code two and a half years}, {@code three nights}. */
final class Durations implements LookAlike {
    private static final String UNIT =
            "(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|yrs?|decades?|"
                    + "centur(?:y|ies)|generations?|seasons?|semesters?|o'clock|millenni(?:um|a)|mornings|evenings|afternoons|Sundays|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|winters|summers|springs|autumns|quarters?|terms?)";
    private static final Pattern AFTER = Pattern.compile(
            "(?:,?[ -](?:and[ -]a[ -](?:half|quarter)[ -])?(?:(?:more|consecutive|straight|full|whole|long|further|additional|calendar|entire|short|working|successive|or more|or so|odd|solid|lunar|brutal|bloody|holy|final|first|previous|last|light|to)[ -]){0,2}(?:\\p{L}+ )?"
                    + UNIT + "\\b(?!-old).*)|-" + UNIT + "\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_AFTER = Pattern.compile(
            " (?:in|of|on|over|for|within|per|each|every|at|after|during|since|the|this|that|by|last|next|these|those|a|killed|wounded|dead|people|died|injured|came|some|under|people|were|was|are|is|had|have|fighters|soldiers|civilians|men|women|children|attacks|villages) .*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARED = Pattern.compile(
            "(?: or | and | to |, )(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) "
                    + UNIT + "\\b.*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean takes(Candidate candidate) {
        String after = candidate.after();
        return (AFTER.matcher(after).matches() && !NOT_AFTER.matcher(after).matches())
                || SHARED.matcher(after).matches();
    }
}
