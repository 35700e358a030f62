package org.attest.review.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.text.NameKey;

/**
 * A wording of likelihood taken apart.
 *
 * @param head the word that says how likely, without prefix and ending; the last such word, and a noun only where there is
 *     no other
 * @param denies whether it says that something is not so
 */
record Wording(String head, boolean denies) {
    private static final Pattern DENIES =
            Pattern.compile("\\b(?:not|no|never|hardly|scarcely|barely|little|slim|remote|doubt\\w*|cannot"
                    + "|(?:is|are|was|were|do|does|did|wo|would|ca|could|might|must)nt|un(?:likel|certain)\\w*"
                    + "|improbabl\\w*|impossib\\w*|inconceivab\\w*|unthinkab\\w*)\\b");
    private static final Pattern PREFIX =
            Pattern.compile("^(?:un|im|in)(?=likel|certain|probab|possib|conceivab|thinkab)");
    private static final List<String> WORDS =
            List.of("likel", "certain", "probab", "possib", "conceivab", "thinkab", "doubt", "remote");
    private static final List<String> MODALS = List.of("may", "might", "could");
    private static final List<String> NOUNS = List.of("chance", "odds", "prospect", "risk");

    static Wording of(String unit) {
        String words = NameKey.of(unit).text();
        List<String> all = Arrays.stream(words.split(" "))
                .map(word -> PREFIX.matcher(word).replaceFirst(""))
                .toList();
        String head = last(all, WORDS)
                .or(() -> all.stream().filter(MODALS::contains).findFirst())
                .or(() -> last(all, NOUNS))
                .orElse(words);
        return new Wording(head, DENIES.matcher(words).find());
    }

    /** The stem with which the last of the words begins that has one. */
    private static Optional<String> last(List<String> words, List<String> stems) {
        return words.stream()
                .flatMap(word -> stems.stream().filter(word::startsWith))
                .reduce((before, after) -> after);
    }
}
