package org.attest.query.federation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;

/**
 * An endpoint that may be asked.
 *
 * @param iri as queries name it, to the letter
 * @param address where it is asked: the same, or that of a mirror
 * @param mapped whether whoever runs Attest named the address, which then may be on this machine or network
 * @param longest time that an answer may take
 * @param mostRows rows that an answer may have
 */
public record AllowedService(String iri, URI address, boolean mapped, Duration longest, int mostRows) {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_ROWS = 50_000;

    public AllowedService {
        if (!iri.equals(iri.strip()) || iri.isEmpty()) {
            throw new IllegalArgumentException("an IRI without spaces is needed: ‘" + iri + "’");
        }
    }

    /** One with the usual limits, from {@code IRI} or {@code IRI=ADDRESS}; empty when these are no http addresses. */
    public static Optional<AllowedService> of(String text) {
        int mapping = text.indexOf("=http");
        String iri = mapping < 0 ? text : text.substring(0, mapping);
        String address = mapping < 0 ? text : text.substring(mapping + 1);
        boolean torn = mapping < 0 && iri.contains("=") && !iri.contains("?");
        if (torn || !isWeb(iri) || !isWeb(address)) {
            return Optional.empty();
        }
        return Optional.of(new AllowedService(iri, URI.create(address), mapping >= 0, LONGEST, MOST_ROWS));
    }

    /** The same with other limits. */
    public AllowedService with(Duration time, int rows) {
        return new AllowedService(iri, address, mapped, time, rows);
    }

    private static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Who sees what is asked. */
    public String host() {
        return address.getHost();
    }
}
