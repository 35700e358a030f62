package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.rdf.Base;
import org.attest.store.Store;

/** A store on disk that lasts as long as something is measured on it. */
final class DiskStore {
    private DiskStore() {}

    static void with(Consumer<Store> measurement) throws IOException {
        Path folder = Files.createTempDirectory("attest-bench");
        try (Store store = Store.open(folder, Base.DEFAULT)) {
            measurement.accept(store);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
