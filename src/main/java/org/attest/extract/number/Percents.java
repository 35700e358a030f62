package org.attest.extract.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent signs and words after a number. */
final class Percents {
    private static final Pattern SIGN =
            Pattern.compile("[ -]?(?:%|per ?cent\\b|per-cent\\b|pct\\b\\.?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTS = Pattern.compile("[ -]points?\\b.*", Pattern.CASE_INSENSITIVE);

    private Percents() {}

    /** The offset after the sign, or the one given when there is none. */
    static int after(Line line, int at) {
        Matcher matcher = SIGN.matcher(line.after(at));
        return matcher.lookingAt() ? at + matcher.end() : at;
    }

    /** Whether percentage points are meant. */
    static boolean isPoints(Line line, int afterSign) {
        String rest = line.after(afterSign);
        return POINTS.matcher(rest).matches();
    }
}
