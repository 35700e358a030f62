package org.attest.store;

import java.nio.file.Path;
import org.attest.rdf.Base;

/** A process that opens a store, says so, and holds it until its input ends. */
final class StoreHolder {
    private StoreHolder() {}

    public static void main(String[] args) throws Exception {
        try (Store store = Store.open(Path.of(args[0]), Base.DEFAULT)) {
            System.out.println("open " + store.version());
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
