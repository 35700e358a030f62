package org.attest.server;

import org.attest.Shipped;
import org.attest.load.HeldTexts;
import org.attest.load.Home;
import org.attest.load.RuleFiles;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.query.Seed;

/** The shipped document as it is served in tests. */
final class SeedServed {
    private SeedServed() {}

    static Served served() {
        ContentVersion version = new ContentVersion("seed", 1);
        LocalEndpoint endpoint =
                new LocalEndpoint(Seed.endpoint().dataset(), new ContentVersion.Of(() -> version, () -> version));
        return new Served(
                        endpoint,
                        () -> "seed",
                        Sample.PREFIXES,
                        QueryCatalogue.of(Shipped.root().resolve("queries")))
                .with(RuleFiles.of(Home.of(Shipped.root())))
                .with(new HeldTexts(Home.of(Shipped.root())));
    }
}
