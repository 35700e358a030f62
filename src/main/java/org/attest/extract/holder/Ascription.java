package org.attest.extract.holder;

import java.util.List;
import org.attest.claim.Mode;

/**
 * Somewhere a sentence says who holds what. Positions count tokens.
 *
 * @param from where the words of ascription begin
 * @param to after them
 */
record Ascription(int from, int to, List<Name> names, Reach reach, Mode mode) {
    /** What it rules. */
    enum Reach {
        /** The clause that follows. */
        AFTER,
        /** What stands around it: the clause before, and what goes on after. */
        AROUND
    }

    Ascription {
        names = List.copyOf(names);
    }
}
