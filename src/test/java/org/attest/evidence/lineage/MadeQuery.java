package org.attest.evidence.lineage;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A generated query.
 *
 * @param text as it is asked
 * @param open the same without LIMIT and OFFSET
 * @param group the pattern that an aggregate is taken over, as SELECT *; null without aggregates
 * @param constructs what it is made of
 */
record MadeQuery(String text, String open, @Nullable String group, Set<Construct> constructs) {
    boolean has(Construct... any) {
        return java.util.Arrays.stream(any).anyMatch(constructs::contains);
    }
}
