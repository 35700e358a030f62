package org.attest.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentences of a text, by the Unicode segmentation rules with the exceptions of citing prose.
 *
 * <p>A line break ends a sentence. Abbreviations ({@code e.g.}, {@code p.}, {@code et al.}, {@code Ibid.}) and initials
 * do not.
 */
public final class Sentences {
    /** ICU's own exceptions know single-dot abbreviations only; these decide on what stands before a break. */
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[^\\p{L}\\p{N}])(?:e\\.g|i\\.e|viz|cf|ca|approx|pp?|al|[Ii]bid|[Oo]p|cit|[Vv]ol|[Nn]os?|[Ee]ds?"
                    + "|\\p{Lu}|U\\.[KSN]|Dr|Mrs?|Ms|Prof|Gen|Col|Lt|St|Jr|Sr"
                    + "|Maj|Capt|Sgt|Cpl|Brig|Adm|Cmdr|Rep|Sen|Gov|Rev|Hon|Amb|vs|Figs?|Art)\\.\\s*$");

    private static final Pattern MONTH =
            Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.\\s*$");

    private static final Pattern HOUR = Pattern.compile("\\d ?[ap]\\.m\\.\\s*$");

    private static final Pattern DAY = Pattern.compile(
            "(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:local|GMT|UTC|EST|EDT|CET)");

    private Sentences() {}

    /**
     * The sentences in reading order, without the white space around them.
     *
     * @param language BCP 47 tag; {@code und} takes the rules common to all languages
     */
    public static List<Passage> of(SourceText text, String language) {
        List<Passage> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        int point = 0;
        for (String line : text.toString().split("(?<=\n)", -1)) {
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                boolean last = to == line.length();
                if (last || endsAt(line, from, to)) {
                    add(line.substring(from, to), point + line.codePointCount(0, from), sentences);
                    from = to;
                }
            }
            point += line.codePointCount(0, line.length());
        }
        return sentences;
    }

    private static boolean endsAt(String line, int from, int to) {
        String piece = line.substring(from, to);
        boolean dated = MONTH.matcher(piece).find() && Character.isDigit(line.charAt(to));
        boolean timed = HOUR.matcher(piece).find()
                && DAY.matcher(line).region(to, line.length()).lookingAt();
        return !dated && !timed && !NO_END.matcher(piece).find();
    }

    private static void add(String piece, int start, List<Passage> sentences) {
        String body = piece.strip();
        if (!body.isEmpty()) {
            int before = piece.codePointCount(0, piece.indexOf(body));
            int length = body.codePointCount(0, body.length());
            sentences.add(new Passage(start + before, start + before + length, body));
        }
    }
}
