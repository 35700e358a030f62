package org.attest.extract.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word that opens a range: {@code between}, {@code somewhere between}, {@code anywhere from}. */
final class RangeOpenings {
    private static final Pattern OPENING = Pattern.compile(
            "\\b(?:(?:(?:somewhere|anywhere|anything|something|in the range|ranging) )?between|(?:anywhere|anything) from|in the range of) $",
            Pattern.CASE_INSENSITIVE);

    private RangeOpenings() {}

    /** Where the opening before an offset begins; the offset when there is none. */
    static int of(Line line, int at) {
        String before = line.before(at);
        Matcher matcher = OPENING.matcher(before);
        return matcher.find() ? at - (before.length() - matcher.start()) : at;
    }
}
