package org.attest.architecture.planted.cli;

/** Planted beside the faults: the command line may talk. */
public final class MayTalkToTheTerminal {
    public void say() {
        System.out.println("hello");
    }
}
