package org.attest.server;

import org.jspecify.annotations.Nullable;

/** Where clients find the server: as it was told at the start, else where it listens. */
final class PublicUrl {
    private final @Nullable String told;
    private volatile String listening = "http://localhost/";

    PublicUrl(@Nullable String told) {
        this.told = told;
    }

    /** Known only when the server has started, since it may have taken any free port. */
    void listensOn(String url) {
        listening = url;
    }

    /** The address of the home page, ending in a slash. */
    String home() {
        String known = told;
        return known == null ? listening : known;
    }

    /** The address of a path, which begins with a slash. */
    String of(String path) {
        return home() + path.substring(1);
    }
}
