package org.attest.server;

import java.util.function.Supplier;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.rdf.Prefixes;

/**
 * What a server serves.
 *
 * @param endpoint the store, ready to be asked
 * @param storeId tells the name of the content of the store, for {@code /health}
 * @param prefixes ours, with the base of the store
 * @param catalogue the canned queries
 */
public record Served(LocalEndpoint endpoint, Supplier<String> storeId, Prefixes prefixes, QueryCatalogue catalogue) {}
