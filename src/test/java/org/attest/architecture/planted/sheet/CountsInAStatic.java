package org.attest.architecture.planted.sheet;

/** Planted: state that everybody shares. */
public final class CountsInAStatic {
    private static int count;

    public int next() {
        count++;
        return count;
    }
}
