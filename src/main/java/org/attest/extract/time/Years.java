package org.attest.extract.time;

import static org.attest.extract.time.DateForm.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years and spans of years: {@code 2013}, {@code 2014a}, {@code 2011–2014}, {@code the 1990s}; told from other numbers by what stands around them. */
final class Years {
    private static final String YEAR = "(?<year>1[5-9]\\d{2}|20\\d{2})";
    private static final String START = "(?<![\\p{L}\\d/$€£#%+‑-]|\\d[.,:–—]|No\\. |[$€£] )";
    private static final String END =
            "(?![\\p{L}\\d%+/°′]|[,-]\\d|\\.\\d(?!\\d{0,2}(?:\\s+[\\p{Lu}“\"‘]|\\s*$))|[-–]\\p{Lu}|\\s?(?:km|kg|m|mm|hours|GMT|UTC)\\b)";

    /** What is counted rather than dated. */
    private static final Pattern COUNTED = Pattern.compile("\\s(?:(?:of|or)\\s(?:the|more|so|them|these|those|whom)\\b"
            + "|(?:\\p{Ll}[\\p{L}-]{1,20}\\s){0,2}(?:people|persons|men|women|children|boys|girls|fighters|refugees|soldiers|troops"
            + "|civilians|militants|members|families|households|houses|homes|buildings|villages|towns|tanks|vehicles"
            + "|attacks|incidents|bodies|dead|deaths|casualties|recruits|volunteers|foreigners|prisoners|inmates|policemen"
            + "|officers|personnel|euros|dollars|pounds|dinars|words|pages|miles|metres|meters|feet|kilometres|kilometers"
            + "|square|hectares|acres|tonnes|tons|litres|barrels|years|months|weeks|days|hours|percent|others|individuals"
            + "|students|migrants|jihadists|combatants|mercenaries|accounts|videos|rounds|rockets|bombs|mines"
            + "|displaced|wounded|killed|injured)\\b)");

    private static final Pattern BOUND = Pattern.compile(
            "(?:\\b(?:than|least|most|over|under|some|nearly|almost|roughly"
                    + "|approximately|about|around|estimated|another|only|to|as|all|numbering|totalling|totaling|reached|reaching"
                    + "|exceeding|exceeded|killed|killing|additional|extra|every|[Rr]oute|[Hh]ighway|[Rr]oom|[Rr]esolution|[Rr]esolutions"
                    + "|[Ff]light|Article|[Ss]ection|[Nn]umber|[Nn]o|[Ff]orm|[Oo]f|UNSCR|SCR|[Aa]pproximately)\\.?\\s|~\\s?)$");

    private static final Pattern DATED = Pattern.compile(
            "(?:\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]hroughout|[Bb]etween"
                    + "|[Bb]ack|[Yy]ears?|[Pp]re|[Pp]ost|[Ee]nd of|[Tt]hrough)[\\s-](?:the\\s)?)$");

    private Years() {}

    static List<DateForm> forms() {
        return List.of(
                DateForm.digits(
                        START + YEAR + "(?:\\s?[-–—/]\\s?|\\s(?:to|and|until|through)\\s)"
                                + "(?<until>(?:1[5-9]|20)\\d{2})" + END,
                        Years::span),
                DateForm.digits(START + YEAR + "[-–/](?<short>\\d{2})" + END, Years::shortSpan),
                DateForm.digits(
                        START + "(?<year>1[5-9]\\d0|20[0-4]0)[’']?s(?!\\p{L})",
                        (m, c) -> m.group("year") + "/" + (number(m, "year") + 9)),
                DateForm.digits(START + YEAR + "(?<letter>[a-h]?)" + END, Years::one));
    }

    private static @Nullable String span(Matcher m, DateForm.Circumstances circumstances) {
        int year = number(m, "year");
        int until = number(m, "until");
        boolean joined = !m.group().contains(" and ") || circumstances.afterBetween(m);
        boolean opened =
                circumstances.afterBetween(m) || circumstances.before(m, 5).matches("(?i)from ");
        if (!joined || until <= year || until - year > 150 || (!opened && counts(m, circumstances.text()))) {
            return null;
        }
        return year + "/" + until;
    }

    private static @Nullable String shortSpan(Matcher m, DateForm.Circumstances circumstances) {
        int year = number(m, "year");
        int until = year / 100 * 100 + number(m, "short");
        return until <= year || until - year > 20 || counts(m, circumstances.text()) ? null : year + "/" + until;
    }

    private static @Nullable String one(Matcher m, DateForm.Circumstances circumstances) {
        int year = number(m, "year");
        String before = circumstances.before(m, 24);
        boolean dated = DATED.matcher(before).find();
        if (year > 2060 || (!dated && (counts(m, circumstances.text()) || isBound(before)))) {
            return null;
        }
        boolean round = year % 100 == 0 && !before.endsWith("of ") && !before.endsWith("(");
        return (year < 1700 || round) && !dated ? null : String.valueOf(year);
    }

    /** <i>The summer of 2014</i> and <i>the attacks of 2014</i> date, <i>a total of 2014</i> counts. */
    private static boolean isBound(String before) {
        if (!BOUND.matcher(before).find()) {
            return false;
        }
        return !before.endsWith("of ")
                || before.matches("(?s).*\\b(?:total|number|sum|maximum|minimum|average|toll)\\sof\\s");
    }

    private static boolean counts(Matcher m, String text) {
        return COUNTED.matcher(text)
                .region(m.end(), Math.min(text.length(), m.end() + 60))
                .lookingAt();
    }
}
