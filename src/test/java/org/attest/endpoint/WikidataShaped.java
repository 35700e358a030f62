package org.attest.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.attest.query.federation.AllowedService;
import org.attest.query.federation.Federation;
import org.eclipse.rdf4j.rio.RDFFormat;

/** An endpoint on this machine that stands for Wikidata's, with data in the same shape. */
public final class WikidataShaped {
    /** As queries name it. */
    public static final String IRI = "https://query.wikidata.org/sparql";

    private static final Rdf4jEndpoint ENDPOINT = start();

    private WikidataShaped() {}

    /** The endpoint that is really asked. */
    public static Rdf4jEndpoint endpoint() {
        return ENDPOINT;
    }

    /** Allows the public address, and leads it here. */
    public static Federation federation() {
        return new Federation(
                List.of(AllowedService.of(IRI + "=" + ENDPOINT.url()).orElseThrow()));
    }

    private static Rdf4jEndpoint start() {
        try (InputStream in = WikidataShaped.class.getResourceAsStream("wikidata.ttl")) {
            return Rdf4jEndpoint.of(in.readAllBytes(), RDFFormat.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
