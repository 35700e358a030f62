package org.attest.extract.number;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of a sentence in which no number counts: addresses, identifiers, times of day, coordinates, versions,
 * citations in brackets, titles in quotation marks.
 */
final class Stretches implements LookAlike {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.|doi:|10\\.\\d{4,9}/|ISBN|ISSN|S/(?:PV|RES)|A/(?:HRC|RES))\\S{1,300}(?: [\\d-]{5,20})?|\\S{1,64}@\\S{1,64}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "\\b\\d{1,2}[:.]\\d{2}(?: ?(?:a\\.?m\\b|p\\.?m\\b|GMT|hours|hrs|local)|(?<=:\\d\\d)(?::\\d\\d)?)|\\b\\d{1,2} ?(?:[-–] ?\\d{1,2} ?)?(?:a\\.m\\b|p\\.m\\b|am\\b|pm\\b|o'clock)|\\b\\d{4} ?(?:GMT|UTC|hours|hrs)\\b|\\b(?:\\p{L}+ )?o'clock",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COORDINATE = Pattern.compile(
            "\\d{1,3}(?:\\.\\d++)?°[\\d.'″′\" ]{0,12}[NSEW]?|\\d{1,3}\\.\\d{4,},? ?-?\\d{1,3}\\.\\d{4,}");
    private static final Pattern PHONE = Pattern.compile(
            "\\+\\d[\\d ()-]{6,18}\\d|\\b\\(?0\\d{1,4}\\)? \\d[\\d -]{4,12}\\d|\\b\\d{3}-\\d{3}-\\d{4}\\b|\\b(?:tel\\.?|telephone|phone|fax|hotline|call(?:ed|ing)?|dial(?:led)?)\\b[^\\d.;]{0,30}\\d{2,4}(?:[ -]\\d{2,4}){1,5}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile(
            "\\b(?!\\d{1,3}(?:\\.\\d{3})++(?![.\\d]))\\d++(?:\\.\\d++){2,}\\b(?!\\d)|\\b\\d{1,4}/\\d{1,4}(?:/\\d{1,4})?\\b|\\b\\d++:\\d++(?:[-–]\\d++)?");
    private static final Pattern CITED = Pattern.compile(
            "\\((?:1[89]|20)\\d\\d[a-z]?(?:[:,;][^()]{0,60})?\\)|\\((?:(?:see|cf\\.|e\\.g\\.,?|quoted in|in) )?\\p{Lu}[^()]{0,300}?\\b(?:1[89]|20)\\d\\d[a-z]?\\b[^()]{0,80}\\)|\\((?:pp?\\.|issue|vol\\.|no\\.|ch\\.|n\\.|see|ibid)[^()]{0,80}\\)|\\[[^\\[\\]]{0,200}\\b(?:1[89]|20)\\d\\d[a-z]?\\b[^\\[\\]]{0,60}\\]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\((?:1[89]|20)\\d\\d[a-z]?[:,;)](?! (?:up|down|compared|from)\\b)");
    private static final Pattern COUNTS = Pattern.compile(
            "\\d[,.]\\d{3}\\b|\\b(?:in|since|by|until|from|during|of) (?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d");
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{3,120})[”\"]|'([^']{3,90})'");
    private static final Pattern SPECIAL = Pattern.compile("[@/:]|www|°|\\d[.-]\\d");

    private final Line line;
    private final BitSet taken = new BitSet();

    Stretches(Line line) {
        this.line = line;
        if (SPECIAL.matcher(line.text()).find()) {
            mark(ADDRESS);
            mark(COORDINATE);
            mark(VERSION);
        }
        mark(CLOCK);
        mark(PHONE);
        markCitations();
        markTitles();
    }

    @Override
    public boolean takes(Candidate candidate) {
        return takes(candidate.from(), candidate.to());
    }

    boolean takes(int from, int to) {
        int next = taken.nextSetBit(from);
        return next >= 0 && next < to;
    }

    private void mark(Pattern pattern) {
        Matcher matcher = pattern.matcher(line.text());
        while (matcher.find()) {
            taken.set(matcher.start(), matcher.end());
        }
    }

    /** Brackets with a name and a year, unless they hold a figure or a date of one. */
    private void markCitations() {
        Matcher matcher = CITED.matcher(line.text());
        while (matcher.find()) {
            if (YEAR_FIRST.matcher(matcher.group()).lookingAt()
                    || (!COUNTS.matcher(matcher.group()).find() && Character.isUpperCase(firstLetter(matcher.group())))
                    || matcher.group().matches("\\((?:pp?\\.|issue|vol\\.|no\\.|ch\\.|n\\.|see|ibid).*")) {
                taken.set(matcher.start(), matcher.end());
            }
        }
    }

    private static int firstLetter(String text) {
        return text.chars().filter(Character::isLetter).findFirst().orElse(' ');
    }

    private void markTitles() {
        Matcher matcher = QUOTED.matcher(line.text());
        while (matcher.find()) {
            String inner = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (isTitle(inner)) {
                taken.set(matcher.start(), matcher.end());
            }
        }
    }

    /** Whether nearly every longer word has a capital, and at least two words. */
    private static boolean isTitle(String quoted) {
        int capital = 0;
        int small = 0;
        for (String word : quoted.split("[ -]", -1)) {
            boolean letters = word.codePoints().anyMatch(Character::isLetter);
            if (letters && Character.isUpperCase(firstLetter(word))) {
                capital++;
            } else if (letters && word.length() > 4) {
                small++;
            }
        }
        return (capital >= 2 && small * 4 <= capital) || (capital == 1 && small == 0 && quoted.matches(".*\\d.*"));
    }
}
