package org.attest.server;

import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.rdf.Prefixes;

/**
 * What a server serves.
 *
 * @param endpoint the store, ready to be asked
 * @param storeId names the content of the store, for {@code /health}
 * @param prefixes ours, with the base of the store
 * @param catalogue the canned queries
 */
public record Served(LocalEndpoint endpoint, String storeId, Prefixes prefixes, QueryCatalogue catalogue) {}
