package org.attest.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.text.Mention.Kind;

/** Finds the numbers, dates, names and brackets of a sentence. */
public final class Mentions {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Winter)";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{1,2}\\s+)?" + MONTH + "\\s+\\d{4}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b|\\b(?:1[0-9]|20)\\d{2}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "\\d{1,3}(?:[ \u00a0\u2009\u202f,'’]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?"
                    + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?"
                    + "|millions?|doubled|tripled|quadrupled|halved)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\d.’'-])\\p{Lu}[\\p{L}\\p{M}\\d’'.-]*(?:\\s+(?:of|the|al|and|for)?\\s*\\p{Lu}[\\p{L}\\p{M}\\d’'-]*)*");

    private final List<String> names;

    /**
     * A finder.
     *
     * @param names every known name of every thing
     */
    public Mentions(Collection<String> names) {
        this.names = names.stream()
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * The mentions of a sentence, by position. A name that is known is a mention wherever it stands; a capitalised word
     * that is not is one unless it begins the sentence.
     */
    public List<Mention> in(Passage sentence) {
        String text = sentence.quote();
        List<Mention> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        collect(DATE, Kind.DATE, sentence, taken, found);
        known(sentence, taken, found);
        collect(NUMBER, Kind.NUMBER, sentence, taken, found);
        Matcher capitalised = CAPITALISED.matcher(text);
        while (capitalised.find()) {
            if (capitalised.start() > 0 && !opensQuotation(text, capitalised.start())) {
                add(Kind.NAME, sentence, capitalised.start(), capitalised.end(), taken, found);
            }
        }
        brackets(sentence, found);
        found.sort(Comparator.comparingInt(m -> m.passage().start()));
        return found;
    }

    private void known(Passage sentence, Set<Integer> taken, List<Mention> found) {
        String text = sentence.quote();
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                int end = at + name.length();
                boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
                if (whole) {
                    add(Kind.NAME, sentence, at, end, taken, found);
                }
            }
        }
    }

    private static boolean opensQuotation(String text, int start) {
        return start == 1 && !Character.isLetterOrDigit(text.charAt(0));
    }

    private static void collect(Pattern pattern, Kind kind, Passage sentence, Set<Integer> taken, List<Mention> found) {
        Matcher matcher = pattern.matcher(sentence.quote());
        while (matcher.find()) {
            add(kind, sentence, matcher.start(), matcher.end(), taken, found);
        }
    }

    /** Adds a mention unless a longer or more specific one already has one of its characters. */
    private static void add(Kind kind, Passage sentence, int from, int to, Set<Integer> taken, List<Mention> found) {
        for (int i = from; i < to; i++) {
            if (taken.contains(i)) {
                return;
            }
        }
        for (int i = from; i < to; i++) {
            taken.add(i);
        }
        found.add(new Mention(kind, part(sentence, from, to)));
    }

    private static void brackets(Passage sentence, List<Mention> found) {
        String text = sentence.quote();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                int from = open.pop();
                if (open.isEmpty()) {
                    found.add(new Mention(Kind.BRACKET, part(sentence, from, i + 1)));
                }
            }
        }
    }

    private static Passage part(Passage sentence, int from, int to) {
        String text = sentence.quote();
        String quote = text.substring(from, to);
        int start = sentence.start() + text.codePointCount(0, from);
        return new Passage(start, start + quote.codePointCount(0, quote.length()), quote);
    }
}
