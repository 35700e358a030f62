package org.attest.extract.number;

import java.util.regex.Pattern;

/** Days of a month and what stands in dates: {@code 3 May}, {@code May 3}, {@code 3–5 May}, {@code 3rd, 4 and 5 June}. */
final class Dates implements LookAlike {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|"
                    + "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?|Muharram|Safar|Rajab|Ramadan|Shawwal|Sha'ban)";
    private static final Pattern AFTER =
            Pattern.compile(",? ?(?:of )?(?:(?:,|and|or|to|-|–|&) ?\\d{1,2} ?){0,3}" + MONTH + "(?![\\p{Ll}]).*");
    private static final Pattern BEFORE = Pattern.compile(".*(?<![\\p{L}])" + MONTH + ",? (?:the )?$");
    private static final Pattern FURTHER = Pattern.compile(
            ".*(?<![\\p{L}])" + MONTH + " \\d{1,2}(?: ?(?:,|and|or|to|-|–|&) ?(?:\\d{1,2},? (?:and )?)?)$");
    /** After an abbreviated month, which may have ended the sentence. */
    private static final Pattern YEAR_AFTER = Pattern.compile(",? (?:19|20)\\d\\d\\b.*");

    private static final Pattern WEEKDAY =
            Pattern.compile(".*\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?(?: the)? $");

    @Override
    public boolean takes(Candidate candidate) {
        Numeral last = candidate.second() == null ? candidate.first() : candidate.second();
        boolean day =
                last.plain() && last.value().intValue() <= 31 && last.value().signum() > 0;
        if (!day) {
            return false;
        }
        String before = candidate.before();
        boolean cutOff =
                before.isBlank() && YEAR_AFTER.matcher(candidate.after()).matches();
        return cutOff
                || AFTER.matcher(candidate.after()).matches()
                || BEFORE.matcher(before).matches()
                || (FURTHER.matcher(before).matches() && !candidate.after().matches(" \\p{Ll}.*"))
                || (WEEKDAY.matcher(before).matches() && !candidate.after().matches(" \\p{Ll}.*"));
    }
}
