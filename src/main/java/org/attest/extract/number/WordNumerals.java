package org.attest.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers printed in words: {@code twenty-three}, {@code a hundred and fifty thousand}, {@code two dozen}, {@code half a
 * million}.
 *
 * <p>A bare <i>hundred</i> or <i>dozen</i> is none ({@code several hundred}), nor are two numbers that do not combine
 * ({@code nineteen eighty-four}), nor a capitalised one within a sentence ({@code the Five Eyes}).
 */
final class WordNumerals {
    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final Map<String, Integer> SMALL = small();
    private static final Pattern SCALE_WORD =
            Pattern.compile("hundred|thousand|million|billion|trillion|dozen|lakh|crore");
    private static final Pattern FIXED = Pattern.compile(
            "(?:(?<half>half)(?: an?)? (?<halfscale>million|billion|dozen)|(?<quarter>a quarter of a) million"
                    + "|(?<andhalf>an?|one|two|three|four|five|six|seven|eight|nine|ten) and a half (?<scale>thousand|million|billion|dozen)"
                    + "|(?:a|one) (?<one>million|billion) and a half|(?<score>a score) of)\\b",
            Pattern.CASE_INSENSITIVE);

    private record Word(int from, int to, String lower) {}

    private final Line line;
    private final List<Word> words = new ArrayList<>();
    private final Matcher fixed;

    private WordNumerals(Line line) {
        this.line = line;
        this.fixed = FIXED.matcher(line.text());
        Matcher matcher = WORD.matcher(line.text());
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end(), matcher.group().toLowerCase(Locale.ROOT)));
        }
    }

    static List<Numeral> in(Line line) {
        return new WordNumerals(line).read();
    }

    private List<Numeral> read() {
        List<Numeral> numerals = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Word first = words.get(i);
            WordNumber number = new WordNumber();
            int next = mayBegin(first) ? atFixed(i, numerals) : i;
            if (next == i) {
                next = take(i, number);
                if (next > i && isSound(i, next)) {
                    numerals.add(
                            new Numeral(first.from(), words.get(next - 1).to(), number.value(), number.scale(), false));
                }
            }
            i = Math.max(next, i + 1);
        }
        return numerals;
    }

    private static boolean mayBegin(Word word) {
        return SMALL.containsKey(word.lower())
                || word.lower().equals("a")
                || word.lower().equals("an")
                || word.lower().equals("half");
    }

    /** Reads a fixed phrase at a word. */
    private int atFixed(int i, List<Numeral> numerals) {
        if (!fixed.region(words.get(i).from(), line.text().length()).lookingAt()
                || line.left(words.get(i).from()) == '-') {
            return i;
        }
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal value;
        int end = fixed.end();
        if (fixed.group("half") != null) {
            value = Scales.of(fixed.group("halfscale")).multiply(half);
        } else if (fixed.group("quarter") != null) {
            value = new BigDecimal("250000");
        } else if (fixed.group("andhalf") != null) {
            int whole = SMALL.getOrDefault(fixed.group("andhalf").toLowerCase(Locale.ROOT), 1);
            value = Scales.of(fixed.group("scale")).multiply(half.add(BigDecimal.valueOf(whole)));
        } else if (fixed.group("one") != null) {
            value = Scales.of(fixed.group("one")).multiply(new BigDecimal("1.5"));
        } else {
            value = BigDecimal.valueOf(20);
            end = fixed.end("score");
        }
        numerals.add(new Numeral(words.get(i).from(), end, value.setScale(0), BigDecimal.ONE, false));
        int next = i;
        while (next < words.size() && words.get(next).from() < end) {
            next++;
        }
        return next;
    }

    /** Reads as many words from one on as make one number; the index after them. */
    private int take(int first, WordNumber number) {
        int i = first;
        if (isArticle(words.get(i)) && i + 1 < words.size() && isScale(i + 1) && joined(i, i + 1)) {
            number.article();
            i++;
        }
        int begun = i;
        while (i < words.size() && (i == begun || joined(i - 1, i))) {
            Word word = words.get(i);
            boolean and = word.lower().equals("and") && i > begun && number.endsInScale() && i + 1 < words.size();
            if (and
                    && joined(i, i + 1)
                    && number.fitsSmaller(SMALL.get(words.get(i + 1).lower()))) {
                i++;
            } else if (!number.add(
                    SMALL.get(word.lower()), SCALE_WORD.matcher(word.lower()).matches() ? word.lower() : null)) {
                break;
            } else {
                i++;
            }
        }
        return number.isEmpty() ? first : i;
    }

    private boolean isScale(int i) {
        return SCALE_WORD.matcher(words.get(i).lower()).matches();
    }

    private static boolean isArticle(Word word) {
        return word.lower().equals("a") || word.lower().equals("an");
    }

    /** Whether only a space or a hyphen parts two words. */
    private boolean joined(int left, int right) {
        String gap = line.slice(words.get(left).to(), words.get(right).from());
        return gap.equals(" ") || gap.equals("-") || (gap.isBlank() && gap.length() <= 3);
    }

    private boolean isSound(int first, int next) {
        int from = words.get(first).from();
        int to = words.get(next - 1).to();
        char left = line.left(from);
        boolean hyphened =
                left == '-' && Character.isLetterOrDigit(line.left(from - 1)) && !SMALL.containsKey(previous(first));
        boolean clash = next < words.size()
                && SMALL.containsKey(words.get(next).lower())
                && line.slice(to, words.get(next).from()).isBlank();
        boolean clashBefore = first > 0
                && SMALL.containsKey(previous(first))
                && line.slice(words.get(first - 1).to(), from).isBlank();
        boolean glued = line.right(to) == '\'' || Character.isDigit(line.right(to)) || Character.isDigit(left);
        return !hyphened && !clash && !clashBefore && !glued && !isName(from) && compoundCounts(to);
    }

    private String previous(int i) {
        return i == 0 ? "" : words.get(i - 1).lower();
    }

    /** Whether a number word has a capital where no sentence, quotation or item begins. */
    private boolean isName(int from) {
        if (!Character.isUpperCase(line.text().charAt(from))) {
            return false;
        }
        String before = line.before(from).stripTrailing();
        boolean opens =
                before.isEmpty() || before.matches(".*[.!?:;•*–—\"“”'(\\[\\]-]|.*[.!?][\"”')]?\\d{1,3}|\\d{1,3}");
        return !opens;
    }

    private boolean compoundCounts(int to) {
        char right = line.right(to);
        return right != '-'
                || !Character.isLetter(line.right(to + 1))
                || SMALL.keySet().stream().anyMatch(word -> line.after(to + 1).startsWith(word))
                || line.after(to)
                        .matches("-(?:strong|plus|odd|some|member|man|men|woman|person|nation|country|state)\\b.*");
    }

    private static Map<String, Integer> small() {
        String[] words =
                ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen")
                        .split(" ", -1);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        Map<String, Integer> all = new java.util.HashMap<>();
        for (int i = 0; i < words.length; i++) {
            all.put(words[i], i + 1);
        }
        for (int i = 0; i < tens.length; i++) {
            all.put(tens[i], (i + 2) * 10);
        }
        return Map.copyOf(all);
    }
}
