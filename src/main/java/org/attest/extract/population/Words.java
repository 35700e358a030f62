package org.attest.extract.population;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Token;

/** The words of a sentence up to a limit, with the places among them. */
final class Words {
    private final String text;
    private final List<Token> tokens;
    private final int limit;
    private final Map<Integer, PlaceMention> mentions = new HashMap<>();
    private final Map<Integer, Integer> mentionEnds = new HashMap<>();

    /**
     * The words of a sentence.
     *
     * @param first index of the first token that matters
     * @param limit index of the token that no phrase reaches
     */
    Words(Sentence sentence, Gazetteer gazetteer, int first, int limit) {
        this.text = sentence.text();
        this.tokens = sentence.tokens();
        this.limit = Math.min(limit, tokens.size());
        List<PlaceMention> all = gazetteer.in(sentence);
        int offset = first < tokens.size() ? tokens.get(first).from() : text.length();
        int at = first;
        for (int i = firstFrom(all, offset); i < all.size() && at < this.limit; i++) {
            PlaceMention mention = all.get(i);
            at = at(sentence, mention.from());
            mentions.put(at, mention);
            mentionEnds.put(at, at(sentence, mention.to()));
        }
    }

    private static int firstFrom(List<PlaceMention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index after the last token. */
    int size() {
        return limit;
    }

    /** Index of the first token of a sentence that does not begin before an offset. */
    static int at(Sentence sentence, int offset) {
        List<Token> tokens = sentence.tokens();
        int low = 0;
        int high = tokens.size();
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

    boolean has(int index) {
        return index >= 0 && index < limit;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The token in lower case; empty past the end. */
    String lower(int index) {
        return has(index) ? tokens.get(index).lower() : "";
    }

    boolean isWord(int index) {
        return has(index) && tokens.get(index).isWord();
    }

    boolean isCapitalised(int index) {
        return isWord(index) && tokens.get(index).isCapitalised();
    }

    /** The place named from a token on. */
    Optional<PlaceMention> place(int index) {
        return has(index) && mentionEnds.getOrDefault(index, limit + 1) <= limit
                ? Optional.ofNullable(mentions.get(index))
                : Optional.empty();
    }

    /** Index after a place named from a token on. */
    int afterPlace(int index) {
        return mentionEnds.getOrDefault(index, index + 1);
    }

    /** Whether the place named from a token on is printed as its possessive: {@code Iraq's}. */
    boolean isPossessive(int index) {
        int last = afterPlace(index) - 1;
        String word = tokens.get(last).text();
        return word.endsWith("'s") || word.endsWith("’s");
    }

    /** The text of several tokens, spaces as printed made one. */
    String text(int from, int to) {
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to()).replaceAll("\\s+", " ");
    }

    /** The tokens joined by one space, in lower case unless they are printed in capitals. */
    String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(key.length() == 0 ? "" : " ").append(tokens.get(i).text());
        }
        return key.toString();
    }

    /** Whether only space stands between a token and the one before. */
    boolean adjoins(int index) {
        return index > 0
                && has(index)
                && text.substring(tokens.get(index - 1).to(), tokens.get(index).from())
                        .isBlank();
    }

    String lowerKey(int from, int to) {
        return key(from, to).toLowerCase(Locale.ROOT);
    }
}
