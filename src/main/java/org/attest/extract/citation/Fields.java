package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.document.Period;
import org.attest.document.Precision;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;
import org.jspecify.annotations.Nullable;

/**
 * A reference cut into what its commas, stops and brackets part, its dates, pages, volumes and addresses taken out.
 *
 * @param issued the date of publication; null when none is printed
 * @param names the other fields, in order: authors, titles, outlets and publishers
 */
record Fields(@Nullable Period issued, List<String> names) {
    private static final char OUT = '\u0001';
    private static final Pattern ACCESS = Pattern.compile(
            "https?://\\S+|www\\.\\S+|\\bdoi:?\\s?\\S+|\\b10\\.\\d{4,9}/\\S+|\\bISBN:?\\s?[\\dXx-]{8,20}"
                    + "|\\bISSN:?\\s?[\\dXx-]{8,10}|\\b(?:OCLC|JSTOR|PMID)\\s?\\d+"
                    + "|\\(?\\b(?:[Rr]etrieved|[Aa]ccessed|[Ll]ast (?:accessed|visited|modified|updated)|[Aa]rchived|[Vv]iewed|[Cc]onsulted|[Aa]vailable)\\b[^;]{0,160}$"
                    + "|\\([Ii]n \\p{Lu}\\p{L}+\\)|\\((?:Report|PDF|pdf|Thesis|Book|Video|Map|online|in press|Press release)\\)");
    private static final Pattern VOLUMES = Pattern.compile(
            "\\b\\d{1,4}\\s?(?:pages|pp\\.)|\\b(?:[Vv]ol(?:ume)?|[Nn]o|[Nn]r|[Ii]ssue|[Ii]ss)\\b\\.?\\s?#?\\d{1,4}[A-Z]?(?:\\s?\\(\\d{1,3}\\))?"
                    + "|\\b\\d{1,3}\\s?[(/]\\s?\\d{1,3}\\)?(?:\\s?[:,]\\s?\\d{1,5}\\s?[–—-]\\s?\\d{1,5})?|\\b\\d{1,3}:\\s?\\d{1,5}(?:\\s?[–—-]\\s?\\d{1,5})?"
                    + "|\\b[A-Z]{1,3}/[\\w./-]*\\d[\\w./-]*");
    private static final Pattern SKIPPED = Pattern.compile(
            "(?i)(?:(?:occasional|working|policy|research|discussion|issue|briefing|background) (?:paper|brief|note|report|memo)s?.{0,12}|briefing.{0,6}"
                    + "|ph\\.?d\\.? (?:thesis|dissertation)|(?:master.s |unpublished )?(?:thesis|dissertation)|blog post|op-ed|editorial|opinion|video|map|report"
                    + "|\\d+(?:st|nd|rd|th)? ed(?:n|ition)?\\.?|rev(?:ised)? ed\\.?|eds?\\.?|ed(?:ited)? by .*|trans(?:lated|\\.)? .*|analysis|passim"
                    + "|(?:week|weeks|day|number|edition) \\d{1,3}.{0,4}|n\\.d\\.?|et al\\.?|pdf|in press|forthcoming|special issue|unpublished.*|(?:author|own) (?:interview|translation).*|[\\d\\s–—:.,/#-]*|(?-i:[a-z]{1,3}))");
    private static final Pattern STOP = Pattern.compile(
            "\\s[–—]\\s|[,;]\\s?|[()\\[\\]" + OUT
                    + "]+|[?!](?=\\s|$)|(?<!\\b\\p{Lu}|\\bSt|\\bDr|\\bNo|\\bvs|\\bInc|\\bCo|\\bLtd|\\bal|\\bed|\\bMt)\\.(?=\\s|$)");

    /**
     * Cuts a text without its quoted title.
     *
     * @param year of days printed without one; null when none is known
     */
    static Fields of(String text, DateReader dates, @Nullable Integer year) {
        StringBuilder rest = new StringBuilder(text);
        blankAll(ACCESS, rest);
        blankAll(Locators.worded(), rest);
        Period issued = null;
        for (FoundDate date : dates.in(rest.toString(), year)) {
            if (standsAlone(rest, date)) {
                issued = issued == null || finer(date.period(), issued) ? date.period() : issued;
                blank(rest, date.from(), date.to());
            }
        }
        blankAll(VOLUMES, rest);
        List<String> names = new ArrayList<>();
        for (String field : STOP.split(rest.toString(), -1)) {
            String name = field.strip()
                    .replaceFirst("^(?:in|In|and|via|in the|quoted (?:in|by)|cited (?:in|by))\\s(?=\\p{Lu})", "")
                    .replaceFirst("[\\s:–—-]+$", "");
            if (!name.isEmpty() && !SKIPPED.matcher(name).matches()) {
                names.add(name);
            }
        }
        return new Fields(issued, names);
    }

    /** A bare year within words belongs to a title: <i>Annual Report 2009</i>. */
    private static boolean standsAlone(StringBuilder rest, FoundDate date) {
        if (date.period().precision() != Precision.YEAR) {
            return true;
        }
        int before = date.from() - 1;
        while (before >= 0 && rest.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || !Character.isLetterOrDigit(rest.charAt(before));
    }

    private static boolean finer(Period one, Period other) {
        return one.precision().compareTo(other.precision()) < 0
                && one.edtf().startsWith(other.edtf().substring(0, 4));
    }

    private static void blankAll(Pattern pattern, StringBuilder text) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            blank(text, matcher.start(), matcher.end());
        }
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, OUT);
        }
    }
}
