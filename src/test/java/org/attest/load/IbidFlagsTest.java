package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of the seven Ibid. of the seed, two are distant and two ambiguous")
class IbidFlagsTest {
    private static final String FLAGS = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT ?type ?id { ?flag a at:QualityFlag ; at:flagType/at:label ?type ; oa:hasTarget/dcterms:identifier ?id }""";

    @Test
    void flagsOfTheSeed(@TempDir Path folder) {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            TestHome.copy(folder).loader().bringUpToDate(store);
            TreeSet<String> flags = store.read(dataset -> {
                TreeSet<String> found = new TreeSet<>();
                try (QueryExecution execution = QueryExecution.create(FLAGS, dataset)) {
                    execution.execSelect().forEachRemaining(row -> {
                        String type = row.getLiteral("type").getString();
                        if (type.startsWith("ibid")) {
                            found.add(type + " | " + row.getLiteral("id").getString());
                        }
                    });
                }
                return found;
            });
            assertEquals(
                    List.of(
                            "ibid ambiguous | ibid-character",
                            "ibid ambiguous | ibid-ribat",
                            "ibid distant | icsr-ibid-europe",
                            "ibid distant | icsr-ibid-total"),
                    List.copyOf(flags));
        }
    }
}
