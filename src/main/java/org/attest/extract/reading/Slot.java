package org.attest.extract.reading;

/**
 * A place in which a reader keeps what it has made of a sentence or a text, so that the next rule need not read it again.
 * What is kept goes with the sentence; slots are told apart by identity.
 *
 * @param <T> what is kept
 */
public final class Slot<T> {
    /** What was kept in this slot, as what it is. */
    @SuppressWarnings("unchecked") // Only what a maker of this slot's type returned is kept in it.
    T of(Object kept) {
        return (T) kept;
    }
}
