package org.attest.review.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.text.NameKey;

/**
 * The names of a cell {@code source}, each as the set of its words, so that <i>Whitlock, Marian</i> is <i>Marian
 * Whitlock</i>.
 *
 * @param names without articles; a name of nothing else is kept as it is
 */
record SourceNames(List<Set<String>> names) {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    static SourceNames of(String cell) {
        return new SourceNames(Arrays.stream(cell.split(";"))
                .map(SourceNames::words)
                .filter(words -> !words.isEmpty())
                .toList());
    }

    /** Whether every name of the shorter list is one of the other, or part of one, or has one as its part. */
    boolean agreeWith(SourceNames other) {
        if (names.isEmpty() || other.names.isEmpty()) {
            return names.isEmpty() && other.names.isEmpty();
        }
        return names.size() <= other.names.size()
                ? names.stream().allMatch(other::has)
                : other.names.stream().allMatch(this::has);
    }

    /** Whether one name of each list agrees. */
    boolean meet(SourceNames other) {
        return (names.isEmpty() && other.names.isEmpty()) || names.stream().anyMatch(other::has);
    }

    private boolean has(Set<String> name) {
        return names.stream().anyMatch(mine -> mine.containsAll(name) || name.containsAll(mine));
    }

    private static Set<String> words(String name) {
        Set<String> all = Arrays.stream(NameKey.of(name).text().split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> without =
                all.stream().filter(word -> !ARTICLES.contains(word)).collect(Collectors.toUnmodifiableSet());
        return without.isEmpty() ? all : without;
    }
}
