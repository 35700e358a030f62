package org.attest.server.protocol;

import java.util.List;

/**
 * A query as SPARQL 1.1 Protocol, section 2.1, transports it.
 *
 * @param query as sent
 * @param defaultGraphs IRIs of {@code default-graph-uri}
 * @param namedGraphs IRIs of {@code named-graph-uri}
 * @param formats short names for the format that were given, in the order in which they count
 * @param timeout the time that the client grants, in seconds; empty text when it says none
 */
public record ProtocolRequest(
        String query, List<String> defaultGraphs, List<String> namedGraphs, List<String> formats, String timeout) {
    public ProtocolRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
        formats = List.copyOf(formats);
    }
}
