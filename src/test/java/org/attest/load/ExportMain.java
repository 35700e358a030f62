package org.attest.load;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.attest.document.Checksum;
import org.attest.export.Exporter;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.store.Store;

/** Loads a home and prints the digest of its export, for runs under other settings of the machine. */
public final class ExportMain {
    private ExportMain() {}

    public static void main(String[] args) {
        System.out.println(Checksum.of(nquads(new TestHome(Path.of(args[0])), Base.DEFAULT)));
    }

    /** Loads a home into an empty store and exports it. */
    static byte[] nquads(TestHome home, Base base) {
        try (Store store = Store.inMemory(base)) {
            home.loader(base, TestHome.MORNING).bringUpToDate(store);
            return store.read(dataset -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Exporter.write(dataset, RioFormat.NQUADS, new Prefixes(base), out);
                return out.toByteArray();
            });
        }
    }
}
