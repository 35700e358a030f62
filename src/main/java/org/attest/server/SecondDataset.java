package org.attest.server;

import org.attest.query.LocalEndpoint;

/**
 * What rules propose and nobody has reviewed, as it can be asked.
 *
 * @param alone the proposed claims by themselves
 * @param withFirst together with what is reviewed
 */
public record SecondDataset(LocalEndpoint alone, LocalEndpoint withFirst) {
    /** Where it answers SPARQL. */
    static final String ALONE = "/proposed";

    /** Where both together answer SPARQL. */
    static final String WITH_FIRST = "/with-proposed";

    /** The parameter of a canned query by which somebody asks for both. */
    static final String PARAMETER = "_include";

    /** What that parameter says. */
    static final String PROPOSED = "proposed";
}
