package org.attest.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * The IRI under which things, claims and graphs live. Terms and concepts do not: their namespaces are fixed.
 *
 * @param iri absolute http(s) IRI that ends in a slash and has neither query nor fragment
 */
public record Base(String iri) {
    /** Used unless a store says otherwise. */
    public static final Base DEFAULT = new Base("https://w3id.org/attest/id/");

    public Base {
        if (!valid(iri)) {
            throw new AttestException(new Finding(
                    Code.BASE_INVALID,
                    Place.of("--base"),
                    "‘" + iri + "’ cannot be a base",
                    "give an absolute http or https IRI that ends in /, such as " + "https://example.org/attest/id/"));
        }
    }

    private static boolean valid(String iri) {
        try {
            URI uri = new URI(iri);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && iri.endsWith("/");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return iri;
    }
}
