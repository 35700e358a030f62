package org.attest.load;

import java.nio.file.Path;
import org.attest.rdf.Base;
import org.attest.store.Store;

/** A process that loads a home into a store up to a {@link StopPoint}. */
final class LoadUntil {
    private LoadUntil() {}

    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[1]), Base.DEFAULT)) {
            StopPoint stop = new StopPoint(args[2], store);
            new TestHome(Path.of(args[0])).loader(stop::written).bringUpToDate(store);
        }
        System.out.println("done");
    }
}
