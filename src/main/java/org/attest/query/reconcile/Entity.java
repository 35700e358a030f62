package org.attest.query.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing that can be meant.
 *
 * @param id its path below the base, for example {@code place/tunisia}
 * @param label the one it goes by
 * @param names every name, the label too
 * @param types local names of its classes, the narrowest first
 * @param claims how many claims are about it
 */
public record Entity(String id, String label, List<Name> names, List<String> types, int claims) {
    public Entity {
        names = List.copyOf(names);
        types = List.copyOf(types);
    }

    /**
     * One name.
     *
     * @param use how it is used: {@code preferred}, {@code title}, {@code also}, {@code people} or {@code misspelling}
     */
    public record Name(String text, String use) {}

    /** {@code SourceDefinedRegion} as people write it. */
    public static String words(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The narrowest class. */
    public Optional<String> type() {
        return types.stream().findFirst();
    }
}
