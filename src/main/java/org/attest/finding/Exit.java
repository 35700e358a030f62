package org.attest.finding;

/** How a command ends: the exit codes that scripts may rely on. */
public enum Exit {
    /** Everything went well. */
    FINE(0),
    /** The input has findings; nothing of it was stored. */
    FINDINGS(1),
    /** The command line, a query or a parameter is wrong. */
    USAGE(2),
    /** A file, folder, port or store cannot be read or written. */
    INPUT_OUTPUT(3),
    /** A fault of Attest itself. */
    INTERNAL(4);

    private final int status;

    Exit(int status) {
        this.status = status;
    }

    /** The process exit status, 0 to 4. */
    public int status() {
        return status;
    }
}
