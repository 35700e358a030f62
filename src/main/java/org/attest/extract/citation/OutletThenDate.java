package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.time.DateReader;

/** {@code So did Al-Hayat (London), 14 November 2014}: a known outlet with its day after a comma. */
final class OutletThenDate extends ProseRule {
    private static final Pattern GAP = Pattern.compile(
            "(?<city>\\s\\(\\p{Lu}[\\p{L} ]{2,20}\\))?,\\s(?=\\d{1,2}\\s\\p{Lu}\\p{Ll}+\\s\\d{4}|\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d{1,2},?\\s\\d{4})");
    private static final int LONGEST = 60;

    OutletThenDate(DateReader dates) {
        super("citation-outlet-then-date", 1, "a known outlet with its day after a comma is a reference", dates);
    }

    @Override
    List<Parsed> references(Prose prose) {
        List<Parsed> found = new ArrayList<>();
        Matcher gap = GAP.matcher(prose.text());
        while (gap.find()) {
            Optional<Prose.Time> day = prose.timeAt(gap.end());
            int from = outlet(prose.text(), gap.start());
            if (from >= 0 && day.isPresent() && day.get().period() != null) {
                found.add(outlet(
                        prose.piece(from, day.get().to()),
                        List.of(),
                        prose.text().substring(from, gap.start()),
                        day.get().period()));
            }
        }
        return found;
    }

    /** Where the longest known outlet begins that ends at an offset; -1 when none does. */
    private static int outlet(String text, int to) {
        for (int from = Math.max(0, to - LONGEST); from < to; from++) {
            boolean begins = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
            if (begins && Character.isUpperCase(text.charAt(from)) && Outlets.isKnown(text.substring(from, to))) {
                return from;
            }
        }
        return -1;
    }
}
