package org.attest.extract.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Token;

/** The words of a sentence as parts of names; a possessive ending is no part of one. */
final class PrintedParts {
    private final List<List<NamePart>> ofToken = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    PrintedParts(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String text = token.text();
            boolean possessive = text.length() > 2 && (text.endsWith("'s") || text.endsWith("’s"));
            String word = possessive ? text.substring(0, text.length() - 2) : text;
            ofToken.add(token.isWord() ? NamePart.of(word) : List.of());
            ends.add(token.from() + word.length());
        }
    }

    /** The parts of a token; none for numbers and marks. */
    List<NamePart> of(int token) {
        return ofToken.get(token);
    }

    /** Where the word of a token ends in the sentence. */
    int end(int token) {
        return ends.get(token);
    }
}
