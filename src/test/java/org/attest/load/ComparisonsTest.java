package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.attest.Shipped;
import org.attest.rdf.Base;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons as they are stored, beside pairs that were judged by hand. */
class ComparisonsTest {
    private static final Path DOCUMENTS = Shipped.root().resolve("src/test/resources/documents");
    private static final String LEDGER = "delta-ledger-2018";

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void copy() {
        home = TestHome.copy(folder.resolve("home"));
    }

    @Test
    void each_pair_is_in_the_class_that_was_judged_by_hand() throws IOException {
        add("comparison", LEDGER);
        for (String id : List.of("harbour-count-2016", "quay-letter-2016", "strand-digest-2017")) {
            add("coast", id);
        }
        assertEquals(gold(), judged(load()));
    }

    @Test
    void every_class_occurs_in_the_gold_and_it_has_more_than_a_hundred_pairs() throws IOException {
        Map<String, Long> shares = gold().values().stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.substring(0, verdict.indexOf(' ')), TreeMap::new, Collectors.counting()));
        assertEquals(7, shares.size(), shares.toString());
        assertTrue(gold().size() > 100, shares.toString());
    }

    @Test
    void what_is_made_anew_only_where_something_changed_is_what_is_made_from_nothing() throws IOException {
        Store store = load();
        add("comparison", LEDGER);
        home.loader().bringUpToDate(store);
        assertEquals(inferred(load()), inferred(store));
        home.replace("data/claims/" + LEDGER + ".yaml", "countBasis: stock", "countBasis: cumulative");
        home.loader().bringUpToDate(store);
        List<String> changed = inferred(store);
        assertEquals(inferred(load()), changed);
        home.delete("data/claims/" + LEDGER + ".yaml");
        home.loader().bringUpToDate(store);
        assertEquals(inferred(load()), inferred(store));
        assertNotEquals(changed, inferred(store));
    }

    @Test
    void a_topic_on_which_nothing_changed_is_not_compared_again() throws IOException {
        Store store = load();
        String fake = "INSERT DATA { GRAPH <https://w3id.org/attest/id/graph/inferred> "
                + "{ <https://w3id.org/attest/id/comparison/kept> <https://w3id.org/attest/ns#comparisonReason> 'x' } }";
        store.write(dataset ->
                UpdateExec.dataset(dataset.asDatasetGraph()).update(fake).execute());
        add("comparison", LEDGER);
        home.loader().bringUpToDate(store);
        assertTrue(inferred(store).stream().anyMatch(line -> line.contains("comparison/kept")), "left as it was");
    }

    private void add(String set, String id) throws IOException {
        String file = id.replace('-', '_') + ".txt";
        home.write("seeds/" + file, Files.readAllBytes(DOCUMENTS.resolve(set).resolve(id + ".txt")));
        home.write(
                "data/claims/" + id + ".yaml",
                Files.readString(DOCUMENTS.resolve(set).resolve(id + ".yaml")));
        home.catalogue(id, file);
    }

    private Store load() {
        Store store = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(store);
        return store;
    }

    private static List<String> inferred(Store store) {
        return store.read(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.asDatasetGraph()
                    .find(new Iris(Base.DEFAULT).graph("inferred"), Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quads::add);
            return CanonicalQuads.sorted(quads).stream().map(Object::toString).toList();
        });
    }

    /** By pair, {@code class | differs | not stated}. */
    private static SortedMap<String, String> gold() throws IOException {
        SortedMap<String, String> gold = new TreeMap<>();
        for (String line : Files.readAllLines(DOCUMENTS.resolve("comparison/gold.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                gold.put(pair(cells[1], cells[2]), verdict(cells[3], cells[4], cells[5]));
            }
        }
        return gold;
    }

    private static SortedMap<String, String> judged(Store store) {
        String query = """
                PREFIX at: <https://w3id.org/attest/ns#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT ?a ?b ?class (GROUP_CONCAT(DISTINCT STR(?d); SEPARATOR=" ") AS ?differs)
                       (GROUP_CONCAT(DISTINCT STR(?n); SEPARATOR=" ") AS ?open)
                WHERE {
                  ?pair a at:Comparison ; at:compares ?one , ?other ; at:comparisonClass ?class .
                  FILTER(STR(?one) < STR(?other))
                  ?one at:partOfClaim/dcterms:identifier ?a .
                  ?other at:partOfClaim/dcterms:identifier ?b .
                  OPTIONAL { ?pair at:differsIn ?d }
                  OPTIONAL { ?pair at:notStatedIn ?n }
                }
                GROUP BY ?pair ?a ?b ?class""";
        return store.read(dataset -> {
            SortedMap<String, String> judged = new TreeMap<>();
            try (QueryExec run = QueryExec.dataset(dataset.asDatasetGraph())
                    .query(QueryFactory.create(query))
                    .build()) {
                run.select()
                        .forEachRemaining(row -> judged.put(
                                pair(text(row, "a"), text(row, "b")),
                                verdict(last(text(row, "class")), text(row, "differs"), text(row, "open"))));
            }
            return judged;
        });
    }

    private static String pair(String one, String other) {
        return String.join(" / ", new TreeSet<>(List.of(one, other)));
    }

    private static String verdict(String kind, String differs, String open) {
        return kind + " | " + dimensions(differs) + " | " + dimensions(open);
    }

    private static String dimensions(String listed) {
        return List.of(listed.split("[ ,]")).stream()
                .map(ComparisonsTest::last)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String text(Binding row, String column) {
        Node node = row.get(column);
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
