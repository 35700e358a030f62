package org.attest.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Token;
import org.attest.text.Passage;

/** The tokens of a sentence by their index. Beyond both ends stand empty words, so that neighbours can be asked for freely. */
public final class Words {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final String[] lower;

    public Words(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.lower = tokens.stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toArray(String[]::new);
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return lower.length;
    }

    /** A token in lower case, with straight apostrophes. */
    public String at(int index) {
        return index >= 0 && index < lower.length ? lower[index] : "";
    }

    public boolean in(int index, Set<String> words) {
        return words.contains(at(index));
    }

    /** Whether words follow one another from an index on. */
    public boolean areAt(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    public boolean isWord(int index) {
        return index >= 0 && index < lower.length && tokens.get(index).isWord();
    }

    public boolean isNumber(int index) {
        return index >= 0 && index < lower.length && tokens.get(index).kind() == Token.Kind.NUMBER;
    }

    public boolean isCapitalised(int index) {
        return isWord(index) && tokens.get(index).isCapitalised();
    }

    /** Index of the first token that begins at an offset of the sentence's text or after it; the size when none does. */
    public int from(int offset) {
        int low = 0;
        int high = lower.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a token begins in the sentence's text. */
    public int start(int index) {
        return index < lower.length ? tokens.get(index).from() : sentence.text().length();
    }

    /** Where a token ends in the sentence's text. */
    public int end(int index) {
        return index < 0 ? 0 : tokens.get(index).to();
    }

    /** The passage from one token to another, the second left out. */
    public Passage passage(int first, int after) {
        return sentence.part(start(first), end(after - 1));
    }

    /** What is printed from one token to another, the second left out, in lower case and with single spaces. */
    public String printed(int first, int after) {
        String printed = sentence.text().substring(start(first), end(after - 1));
        return printed.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }
}
