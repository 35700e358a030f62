package org.attest.server;

import java.io.IOException;
import java.util.Set;

/** One of our own addresses, or a family of them. */
interface Route {
    /** The methods that an address without any of its own has. */
    Set<String> READING = Set.of("GET", "HEAD");

    /** The methods that it has, besides OPTIONS. */
    default Set<String> methods() {
        return READING;
    }

    /** Whether a path, without query, is one of this route's. */
    boolean matches(String path);

    /** Answers a request by one of its methods. Findings may be thrown: the front door turns them into problems. */
    void answer(Exchange exchange) throws IOException;
}
