package org.attest.server;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.store.Rules;

/** The hand-written store as it is served in tests. */
final class SampleServed {
    private static final Path QUERIES = Path.of(System.getProperty("attest.home", "."), "queries");

    private SampleServed() {}

    static Served served() {
        return served(Sample.dataset());
    }

    static Served served(Dataset dataset) {
        ContentVersion version = new ContentVersion("sample", 7);
        LocalEndpoint endpoint = new LocalEndpoint(dataset, new ContentVersion.Of(() -> version, () -> version));
        return new Served(endpoint, () -> "sample", Sample.PREFIXES, QueryCatalogue.of(QUERIES))
                .with(new Rules(List.of()));
    }
}
