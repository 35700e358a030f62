package org.attest.architecture.planted.sheet;

/** Planted: output and an end of the process where there is no terminal. */
public final class TalksToTheTerminal {
    public void say() {
        System.out.println("hello");
    }

    public void leave() {
        System.exit(1);
    }
}
