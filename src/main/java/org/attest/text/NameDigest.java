package org.attest.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.document.Checksum;

/**
 * A name of which only this is kept: how long it is and what it hashes to, once it is folded. It can be found in a text
 * and not be read from here; whoever guesses it can tell that the guess is right.
 *
 * <p>Folded, the words of a name stand without the space between them, each as {@link NameKey} has it: so that hyphen,
 * space, apostrophe, accent and case make no difference.
 *
 * @param letters length of the folded name in UTF-16 units, at least 2
 * @param sha256 over the folded name in UTF-8
 */
public record NameDigest(int letters, Checksum sha256) {
    private static final int SHORTEST = 2;
    private static final String ARTICLE = "al";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

    public NameDigest {
        if (letters < SHORTEST) {
            throw new IllegalArgumentException("a name has two letters at least");
        }
    }

    /** Letters and digits that stand together; marks belong to the letter before them. */
    record Word(String folded, int start, int end) {}

    /** The digest of a name; empty when it has fewer than two letters. */
    public static Optional<NameDigest> of(String name) {
        List<Word> words = words(name);
        StringBuilder folded = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            folded.append(isArticle(name, words, at) ? "" : words.get(at).folded());
        }
        return folded.length() < SHORTEST ? Optional.empty() : Optional.of(ofFolded(folded.toString()));
    }

    static NameDigest ofFolded(String folded) {
        return new NameDigest(folded.length(), Checksum.of(folded.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        WORD.matcher(text)
                .results()
                .forEach(word -> words.add(new Word(NameKey.of(word.group()).text(), word.start(), word.end())));
        return words;
    }

    /** Whether a word is the Arabic article before another word, joined to it by a hyphen or one space. */
    static boolean isArticle(String text, List<Word> words, int at) {
        if (at + 1 >= words.size() || !words.get(at).folded().equals(ARTICLE)) {
            return false;
        }
        String between = text.substring(words.get(at).end(), words.get(at + 1).start());
        return between.equals("-") || between.equals(" ");
    }
}
