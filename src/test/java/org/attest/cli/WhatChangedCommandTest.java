package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.system.Txn;
import org.attest.export.Exporter;
import org.attest.load.TestHome;
import org.attest.query.Sample;
import org.attest.rdf.Base;
import org.attest.rdf.rio.RioFormat;
import org.attest.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("attest what-changed")
class WhatChangedCommandTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("names the rows that are gone, new and changed between two dumps")
    void rows() throws Exception {
        TestHome home = TestHome.copy(folder.resolve("home"));
        Path before = dump(home, "before.nq");
        // One figure is taken back, another is read in another way.
        home.replace(TestHome.SEED_SHEET, "countBasis: stock", "countBasis: cumulative");
        Path after = dump(home, "after.nq");
        Ended ended = Ended.run(
                "what-changed",
                before.toString(),
                after.toString(),
                "--query",
                "figure-comparisons",
                "--format",
                "csv");
        assertEquals(0, ended.exit(), ended.err());
        // Now both totals are cumulative and the same: the pair is no longer incomparable.
        assertTrue(
                ended.out().contains("figure-comparisons,changed")
                        && ended.out().contains("Comparison,not comparable,same"),
                ended.out());
        Ended same = Ended.run("what-changed", before.toString(), before.toString(), "--format", "csv");
        assertEquals(1, same.out().lines().count(), same.out());
    }

    @Test
    @DisplayName("says which file is no dump")
    void unreadable() throws Exception {
        Path nothing = folder.resolve("nothing.nq");
        Ended ended = Ended.run("what-changed", nothing.toString(), nothing.toString());
        assertTrue(ended.exit() != 0 && ended.err().contains("nothing.nq"), ended.err());
    }

    private Path dump(TestHome home, String name) throws Exception {
        Path file = folder.resolve(name);
        try (Store store = Store.inMemory(Base.DEFAULT);
                OutputStream out = Files.newOutputStream(file)) {
            home.loader().bringUpToDate(store);
            Txn.executeRead(
                    store.dataset(), () -> Exporter.write(store.dataset(), RioFormat.NQUADS, Sample.PREFIXES, out));
        }
        return file;
    }
}
