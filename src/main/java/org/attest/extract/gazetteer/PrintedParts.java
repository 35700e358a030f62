package org.attest.extract.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Token;

/** The words of a sentence as parts of names, each made when it is asked for; a possessive ending is no part of one. */
final class PrintedParts {
    private final List<Token> tokens;
    private final Map<Integer, List<NamePart>> known = new HashMap<>();

    PrintedParts(Sentence sentence) {
        this.tokens = sentence.tokens();
    }

    /** The parts of a token; none for numbers and marks. */
    List<NamePart> of(int token) {
        return known.computeIfAbsent(token, this::parts);
    }

    private List<NamePart> parts(int token) {
        return tokens.get(token).isWord() ? NamePart.of(word(token)) : List.of();
    }

    private String word(int token) {
        String text = tokens.get(token).text();
        boolean possessive = text.length() > 2 && (text.endsWith("'s") || text.endsWith("’s"));
        return possessive ? text.substring(0, text.length() - 2) : text;
    }

    /** Where the word of a token ends in the sentence. */
    int end(int token) {
        return tokens.get(token).from() + word(token).length();
    }
}
