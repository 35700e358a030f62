package org.attest.server;

import java.io.IOException;

/** One of our own addresses, or a family of them. All are for reading. */
interface Route {
    /** Whether a path, without query, is one of this route's. */
    boolean matches(String path);

    /** Answers a GET. Findings may be thrown: the front door turns them into problems. */
    void answer(Exchange exchange) throws IOException;
}
