package org.attest;

import java.nio.file.Path;

/** The files that Attest ships, as the tests find them. */
public final class Shipped {
    private Shipped() {}

    /** The checkout, as Surefire names it; the working folder when a test runs from an editor. */
    public static Path root() {
        return Path.of(System.getProperty("attest.home", "")).toAbsolutePath();
    }

    public static Path data() {
        return root().resolve("data");
    }

    public static Path seeds() {
        return root().resolve("seeds");
    }
}
