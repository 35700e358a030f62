package org.attest.server;

import java.time.Duration;
import org.attest.query.Endpoint;

/**
 * How a server is started.
 *
 * @param host name or address of the interface; loopback unless somebody decides otherwise
 * @param port 0 for any free one
 * @param timeout longest time a query may take
 */
public record ServerSettings(String host, int port, Duration timeout) {
    public static final String LOOPBACK = "localhost";
    public static final int PORT = 3030;

    public ServerSettings {
        if (port < 0 || port > 65535 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a port from 0 to 65535 and a timeout above zero are needed");
        }
    }

    /** Loopback, with the usual timeout. */
    public static ServerSettings onLoopback(int port) {
        return new ServerSettings(LOOPBACK, port, Endpoint.TIMEOUT);
    }
}
