package org.attest.extract.change;

import java.util.Optional;

/** Finds one construction of change. */
@FunctionalInterface
interface Construction {
    /** The change whose main word stands at a token; empty when that is no such word. */
    Optional<FoundChange> at(Statement statement, int token);
}
