package org.attest.extract.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Token;

/** The words of a sentence as parts of names, each made when it is asked for; a possessive ending is no part of one. */
final class PrintedParts {
    private static final Set<String> ALWAYS = Set.of("Al", "al", "El", "el");

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
        if (!tokens.get(token).isWord()) {
            return List.of();
        }
        List<NamePart> parts = NamePart.of(word(token));
        return parts.size() == 1 && isArticle(token) ? List.of(NamePart.article(parts.get(0))) : parts;
    }

    /** Whether a token is an Arabic article of its own: {@code Al Anbar}, but not the first word of {@code As Homs fell}. */
    private boolean isArticle(int token) {
        boolean before = token + 1 < tokens.size() && tokens.get(token + 1).isCapitalised();
        String word = word(token);
        boolean always = ALWAYS.contains(word);
        return before && (always || (token > 0 && tokens.get(token).isCapitalised() && NamePart.isArticle(word)));
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
