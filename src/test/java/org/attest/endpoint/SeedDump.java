package org.attest.endpoint;

import java.io.ByteArrayOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.attest.export.Exporter;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.attest.rdf.rio.RioFormat;

/** The shipped document's store as a file. */
public final class SeedDump {
    private SeedDump() {}

    /** As N-Quads. */
    public static byte[] nquads() {
        Dataset dataset = Seed.endpoint().dataset();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(dataset, () -> Exporter.write(dataset, RioFormat.NQUADS, Sample.PREFIXES, out));
        return out.toByteArray();
    }
}
