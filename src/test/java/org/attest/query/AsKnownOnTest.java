package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.Shipped;
import org.attest.load.TestHome;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a figure holds on a day, on a figure for the year 2017 that was published in April 2017. */
class AsKnownOnTest {
    @TempDir
    Path folder;

    private TestHome home;
    private Store store;

    @BeforeEach
    void copy() throws IOException {
        home = TestHome.copy(folder.resolve("home"));
        Path documents = Shipped.root().resolve("src/test/resources/documents/comparison");
        home.write("seeds/delta_ledger_2018.txt", Files.readAllBytes(documents.resolve("delta-ledger-2018.txt")));
        home.write("data/claims/delta-ledger-2018.yaml", Files.readString(documents.resolve("delta-ledger-2018.yaml")));
        home.catalogue("delta-ledger-2018", "delta_ledger_2018.txt");
        store = Store.inMemory(Base.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_year_means_some_time_in_it() {
        assertEquals(List.of("certainly, possibly"), on("2017-06-01"));
        assertEquals(List.of("certainly, no"), on("2018-01-01"));
        assertEquals(List.of("possibly, possibly"), on("2017-04-15"), "the note is of some day in April");
        assertEquals(List.of(), on("2017-03-31"), "nobody could know it");
    }

    @Test
    void an_interval_holds_surely_between_its_vague_ends() {
        home.replace("data/claims/delta-ledger-2018.yaml", "asOf: 2017\n", "asOf: 2017-01/2017-12\n");
        assertEquals(List.of("certainly, certainly"), on("2017-06-01"));
        assertEquals(List.of("certainly, possibly"), on("2017-12-15"));
    }

    private List<String> on(String day) {
        home.loader().bringUpToDate(store);
        Endpoint endpoint = new LocalEndpoint(store.dataset(), store::version);
        return Sample.rows(endpoint, Seed.CATALOGUE.named("as-known-on"), Map.of("day", day)).rows().stream()
                .filter(row -> Sample.cell(row, "printed").equals("450 to 600"))
                .map(row -> Sample.cell(row, "known") + ", " + Sample.cell(row, "holds"))
                .toList();
    }
}
