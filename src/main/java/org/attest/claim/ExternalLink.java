package org.attest.claim;

/**
 * The same thing in another dataset.
 *
 * @param iri absolute IRI there
 * @param sources number of independent sources in which the link was verified, at least 1
 */
public record ExternalLink(String iri, int sources) {
    public ExternalLink {
        if (sources < 1) {
            throw new IllegalArgumentException("a link that nobody verified is not recorded: " + iri);
        }
    }
}
