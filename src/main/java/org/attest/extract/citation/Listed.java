package org.attest.extract.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.NoteLook;
import org.attest.extract.reading.Reading;

/** First names in the notes and references of a text: whoever stands there with a year is an author. */
record Listed(Set<String> firstWords) {
    private static final int LONG = 15;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'ʿʾ-]{2,}");

    static Listed in(Reading reading) {
        Set<String> words = new HashSet<>();
        for (Block block : reading.blocks()) {
            if (block.kind() == Block.Kind.REFERENCE || block.kind() == Block.Kind.NOTE) {
                String quote = block.passage().quote();
                String start =
                        quote.substring(NoteLook.body(quote), Math.min(quote.length(), NoteLook.body(quote) + 80));
                Matcher word = WORD.matcher(start.replaceFirst("(?s)(?<=.{2})[,(“\"].*", ""));
                for (int i = 0; i < 4 && word.find(); i++) {
                    words.add(word.group());
                }
            }
        }
        return new Listed(Set.copyOf(words));
    }

    /** Whether one of the words of a name opens an entry. */
    boolean has(List<String> authors) {
        return authors.stream().anyMatch(author -> {
            Matcher word = WORD.matcher(author);
            while (word.find()) {
                if (firstWords.contains(word.group())) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether there are so many that an author who is missing is hardly one. */
    boolean isLong() {
        return firstWords.size() >= LONG;
    }
}
