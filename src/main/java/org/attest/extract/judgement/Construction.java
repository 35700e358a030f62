package org.attest.extract.judgement;

import java.util.Optional;
import org.attest.extract.clause.Words;

/** Finds one construction of likelihood. */
@FunctionalInterface
interface Construction {
    /** The wording whose main word stands at a token; empty when that is no such word. */
    Optional<FoundWording> at(Words words, int token);
}
