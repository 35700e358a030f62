package org.attest.claim;

/** One stated value of a population's description. */
public sealed interface Member {
    /** Explicitly all: <i>fighters of any origin</i>. Not the same as saying nothing. */
    record Any() implements Member {}

    /** A concept, for example the kind {@code foreign-fighter}. */
    record Concept(String slug) implements Member {}

    /** A thing: the group, the origin or the place. */
    record Of(ThingId id) implements Member {}
}
