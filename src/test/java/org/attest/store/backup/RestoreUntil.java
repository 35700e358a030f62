package org.attest.store.backup;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.attest.load.StopPoint;
import org.attest.rdf.Base;
import org.attest.store.Store;

/** A process that restores a backup into a store up to a {@link StopPoint}. */
final class RestoreUntil {
    private RestoreUntil() {}

    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[1]), Base.DEFAULT)) {
            StopPoint stop = new StopPoint(args[2], store);
            new Restoration(store, UnaryOperator.identity(), stop::written).restore(Path.of(args[0]));
        }
        System.out.println("done");
    }
}
