package org.attest.server;

import org.attest.query.Endpoint;
import org.attest.server.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How a server is started.
 *
 * @param host name or address of the interface; loopback unless somebody decides otherwise
 * @param port 0 for any free one
 * @param limits what keeps it alive
 * @param publicUrl where clients find it, ending in a slash; null for the address it listens on. What a request says of
 *     its host is never believed
 * @param archive what it keeps beside the store; null for nothing, and then there are neither dumps nor permalinks
 */
public record ServerSettings(
        String host,
        int port,
        Limits limits,
        @Nullable String publicUrl,
        @Nullable Archive archive) {
    public static final String LOOPBACK = "localhost";
    public static final int PORT = 3030;

    public ServerSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port from 0 to 65535 is needed");
        }
        if (publicUrl != null && !publicUrl.matches("https?://[^?#]+/")) {
            throw new IllegalArgumentException("a public address is http or https and ends in a slash");
        }
    }

    /** Loopback, with the usual limits. */
    public static ServerSettings onLoopback(int port) {
        return new ServerSettings(LOOPBACK, port, Limits.of(Endpoint.TIMEOUT), null, null);
    }

    /** The same with other limits. */
    public ServerSettings with(Limits other) {
        return new ServerSettings(host, port, other, publicUrl, archive);
    }

    /** The same with a place for dumps and permalinks. */
    public ServerSettings with(Archive kept) {
        return new ServerSettings(host, port, limits, publicUrl, kept);
    }
}
