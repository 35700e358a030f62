package org.attest.extract.holder;

import java.util.List;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Token;

/** The tokens of a sentence, or of a stretch of a very long one. Positions count tokens; outside there are none. */
final class Line {
    /** Longer sentences are read only this far on either side. */
    private static final int REACH = 150;

    private final String text;
    private final List<Token> tokens;

    private Line(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The line around an offset. */
    static Line around(Sentence sentence, int offset) {
        List<Token> tokens = sentence.tokens();
        if (isWhole(sentence)) {
            return new Line(sentence.text(), tokens);
        }
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Line(
                sentence.text(), tokens.subList(Math.max(0, low - REACH), Math.min(tokens.size(), low + REACH)));
    }

    /** Whether a sentence is short enough to be read whole. */
    static boolean isWhole(Sentence sentence) {
        return sentence.tokens().size() <= 2 * REACH;
    }

    int size() {
        return tokens.size();
    }

    boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The word or mark at a position; empty outside. */
    String text(int i) {
        return has(i) ? tokens.get(i).text() : "";
    }

    String lower(int i) {
        return has(i) ? tokens.get(i).lower() : "";
    }

    boolean is(String className, int i) {
        return has(i) && Words.is(className, lower(i));
    }

    boolean isWord(int i) {
        return has(i) && tokens.get(i).isWord();
    }

    boolean isNumber(int i) {
        return has(i) && tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    boolean isMark(int i) {
        return has(i) && tokens.get(i).kind() == Token.Kind.MARK;
    }

    boolean isCapital(int i) {
        return isWord(i) && tokens.get(i).isCapitalised();
    }

    /** Whether a name goes on over this mark: an ampersand, the stop of an initial or of a title, a mark of the plural possessive. */
    boolean isInner(int i) {
        if (!isMark(i) || !has(i - 1) || !has(i + 1)) {
            return false;
        }
        return switch (text(i)) {
            case "&" -> true;
            case "." ->
                isCapital(i - 1)
                        && (isCapital(i + 1) || Words.is("particle", lower(i + 1)))
                        && token(i - 1).to() == token(i).from()
                        && (text(i - 1).length() == 1 || Words.isTitle(text(i - 1)));
            case "’", "'" -> lower(i - 1).endsWith("s") && token(i - 1).to() == token(i).from() && isWord(i + 1);
            default -> false;
        };
    }

    int from(int i) {
        return i < tokens.size() ? tokens.get(i).from() : end();
    }

    int to(int i) {
        return tokens.get(i).to();
    }

    int end() {
        return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).to();
    }

    /** What is printed from one position to before another. */
    String printed(int from, int to) {
        return from >= to ? "" : text.substring(from(from), to(to - 1)).replaceAll("\\s+", " ");
    }

    /** The first position whose token ends after an offset. */
    int at(int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).to() <= offset) {
            i++;
        }
        return i;
    }

    boolean isTime(int i) {
        String lower = lower(i);
        return Words.is("weekday", lower) || (Words.is("month", lower) && isCapital(i));
    }
}
