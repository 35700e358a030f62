package org.attest.query.reconcile;

import java.util.List;
import java.util.Map;

/**
 * What somebody has and looks for.
 *
 * @param name as they write it; empty to go by the properties alone
 * @param types local names of classes; none for any thing
 * @param strict whether a thing must have one of the types, all of them, or only should
 * @param limit how many candidates at most
 * @param properties values that the thing should have, by property
 */
public record Sought(String name, List<String> types, Strict strict, int limit, Map<String, List<String>> properties) {
    public Sought {
        types = List.copyOf(types);
        properties = Map.copyOf(properties);
    }

    /** {@code type_strict} of the protocol. */
    public enum Strict {
        ANY,
        ALL,
        SHOULD
    }

    /** A name of any thing. */
    public static Sought of(String name) {
        return new Sought(name, List.of(), Strict.ANY, 10, Map.of());
    }

    boolean allows(Entity entity) {
        return types.isEmpty()
                || switch (strict) {
                    case ANY -> types.stream().anyMatch(entity.types()::contains);
                    case ALL -> entity.types().containsAll(types);
                    case SHOULD -> true;
                };
    }

    boolean prefers(Entity entity) {
        return types.isEmpty() || types.stream().anyMatch(entity.types()::contains);
    }
}
