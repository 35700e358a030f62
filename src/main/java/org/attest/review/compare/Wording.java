package org.attest.review.compare;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.text.NameKey;

/**
 * A wording of likelihood taken apart.
 *
 * @param head the word that says how likely, without prefix and ending
 * @param denies whether it says that something is not so
 */
record Wording(String head, boolean denies) {
    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:not|no|never|hardly|scarcely|little|slim|remote|doubt\\w*|cannot|(?:is|are|was|were|do|does|did|wo|would|ca|could|might|must)nt|un(?:likely|certain)\\w*"
                    + "|improbabl\\w*|impossibl\\w*|inconceivabl\\w*|unthinkabl\\w*)\\b");

    static Wording of(String unit) {
        String words = NameKey.of(unit).text();
        Deque<String> all = new ArrayDeque<>(Arrays.asList(words.split(" ")));
        Optional<String> head = Optional.empty();
        while (head.isEmpty() && !all.isEmpty()) {
            head = stem(all.removeLast());
        }
        return new Wording(head.orElse(words), DENIES.matcher(words).find());
    }

    private static Optional<String> stem(String word) {
        String bare = word.replaceFirst("^(?:un|im|in)(?=likely|likelihood|certain|probab|possib|conceivab)", "");
        for (String stem : new String[] {"likel", "certain", "probab", "possib", "conceivab", "doubt", "remote"}) {
            if (bare.startsWith(stem)) {
                return Optional.of(stem);
            }
        }
        for (String stem : new String[] {"chance", "odd", "prospect", "risk", "thinkab"}) {
            if (bare.startsWith(stem)) {
                return Optional.of(stem);
            }
        }
        return switch (bare) {
            case "may", "might", "could" -> Optional.of(bare);
            default -> Optional.empty();
        };
    }
}
