package org.attest.export.view;

import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.attest.query.Sample;
import org.attest.query.Seed;

/** The shipped document in another form, and read back from it by Jena. */
final class SeedView {
    private SeedView() {}

    static Exported of(View view) {
        Dataset dataset = Seed.endpoint().dataset();
        return Txn.calculateRead(dataset, () -> view.of(dataset, Sample.PREFIXES));
    }

    static DatasetGraph read(Exported exported, Lang lang) {
        return RDFParser.fromString(exported.text(), lang).toDatasetGraph();
    }

    /** How many of something are lost. */
    static long lost(Exported exported, String what) {
        return exported.losses().stream()
                .filter(loss -> loss.what().equals(what))
                .mapToLong(Loss::count)
                .sum();
    }
}
