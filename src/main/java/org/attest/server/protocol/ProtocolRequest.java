package org.attest.server.protocol;

import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Query;

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

    /** The graphs of the request take the place of those that the query names: SPARQL 1.1 Protocol, section 2.1.4. */
    public void over(Query parsed) {
        if (!defaultGraphs.isEmpty() || !namedGraphs.isEmpty()) {
            parsed.getGraphURIs().clear();
            parsed.getNamedGraphURIs().clear();
            defaultGraphs.forEach(parsed::addGraphURI);
            namedGraphs.forEach(parsed::addNamedGraphURI);
        }
    }

    /** How long it may take: the client may ask for less time than there is, in seconds. */
    public Duration within(Duration most) {
        try {
            long millis = timeout.isBlank()
                    ? most.toMillis()
                    : Math.min(most.toMillis(), (long) (Double.parseDouble(timeout) * 1000));
            return Duration.ofMillis(Math.max(1, millis));
        } catch (NumberFormatException e) {
            return most;
        }
    }
}
