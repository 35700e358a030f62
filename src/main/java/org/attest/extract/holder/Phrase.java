package org.attest.extract.holder;

/**
 * The words that name or describe a holder. Positions count tokens.
 *
 * @param from where its name begins
 * @param to after its name
 * @param outer where the words about it begin: appositions included
 * @param outerTo where they end
 */
record Phrase(int from, int to, int outer, int outerTo) {
    static Phrase of(int from, int to) {
        return new Phrase(from, to, from, to);
    }

    Phrase within(int newOuter, int newOuterTo) {
        return new Phrase(from, to, newOuter, newOuterTo);
    }
}
