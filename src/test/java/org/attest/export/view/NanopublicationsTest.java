package org.attest.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.query.Seed;
import org.attest.rdf.OutsideIris;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nanopublications")
class NanopublicationsTest {
    private static final String NP = "http://www.nanopub.org/nschema#";
    private static final Set<String> ADDED = Set.of(
            "http://www.w3.org/ns/prov#wasDerivedFrom",
            "http://www.w3.org/ns/prov#wasAttributedTo",
            DCTerms.creator.getURI(),
            DCTerms.created.getURI(),
            DCTerms.license.getURI());

    private static final Exported EXPORTED = SeedView.of(View.NANOPUB);
    private static final DatasetGraph READ = SeedView.read(EXPORTED, Lang.TRIG);

    @Test
    @DisplayName("There is one for each claim, with four graphs that say what the guidelines ask for")
    void form() {
        Set<Node> nanopubs = subjects(Node.ANY, OutsideIris.of(NP + "Nanopublication"));
        assertEquals(278, nanopubs.size());
        for (Node nanopub : nanopubs) {
            Node head = graphOf(nanopub);
            Node assertion = only(head, nanopub, "hasAssertion");
            Node provenance = only(head, nanopub, "hasProvenance");
            Node info = only(head, nanopub, "hasPublicationInfo");
            assertEquals(4, Set.of(head, assertion, provenance, info).size());
            for (Node graph : List.of(assertion, provenance, info)) {
                assertTrue(READ.find(graph, Node.ANY, Node.ANY, Node.ANY).hasNext(), graph.toString());
            }
            // The provenance speaks of the assertion, the publication info of the nanopublication.
            assertTrue(READ.contains(provenance, assertion, Node.ANY, Node.ANY), nanopub.toString());
            assertTrue(READ.contains(info, nanopub, DCTerms.created.asNode(), Node.ANY), nanopub.toString());
        }
    }

    @Test
    @DisplayName(
            "Read back, they say what the document's graph says, but for what the report names, statement by statement")
    void roundTrip() {
        Set<Triple> stored = new HashSet<>();
        Dataset dataset = Seed.endpoint().dataset();
        Txn.executeRead(
                dataset,
                () -> dataset.asDatasetGraph().find().forEachRemaining(quad -> {
                    if (quad.getGraph().getURI().contains("/graph/doc/")) {
                        stored.add(quad.asTriple());
                    }
                }));
        Set<Triple> back = new HashSet<>();
        READ.find().forEachRemaining(quad -> {
            boolean head = quad.getGraph().getURI().endsWith("-nanopub-head");
            boolean added = ADDED.contains(quad.getPredicate().getURI())
                    && quad.getSubject().getURI().contains("-nanopub");
            if (!head && !added) {
                back.add(quad.asTriple());
            }
        });
        Set<Triple> invented = new HashSet<>(back);
        invented.removeAll(stored);
        assertEquals(Set.of(), invented);
        long lost = EXPORTED.losses().stream()
                .filter(loss -> loss.what().startsWith("statements about"))
                .mapToLong(Loss::count)
                .sum();
        assertEquals(stored.size(), back.size() + lost);
        assertTrue(lost < stored.size() / 10, lost + " of " + stored.size());
    }

    @Test
    @DisplayName("Who says it is provenance, what is said is not: the figure for Tunisia")
    void parts() {
        Node claim = subjectOfQuote("Tunisia (1500-3000)");
        List<Quad> estimate = new ArrayList<>();
        READ.find(Node.ANY, OutsideIris.of(claim.getURI() + "-estimate"), Node.ANY, Node.ANY)
                .forEachRemaining(estimate::add);
        assertFalse(estimate.isEmpty());
        estimate.forEach(quad -> assertEquals(
                claim.getURI() + "-nanopub-assertion", quad.getGraph().getURI()));
        List<Quad> ascribed = new ArrayList<>();
        READ.find(Node.ANY, OutsideIris.of(claim.getURI() + "-attribution-1"), Node.ANY, Node.ANY)
                .forEachRemaining(ascribed::add);
        assertFalse(ascribed.isEmpty());
        ascribed.forEach(quad -> assertEquals(
                claim.getURI() + "-nanopub-provenance", quad.getGraph().getURI()));
    }

    private static Node subjectOfQuote(String quote) {
        List<Node> found = new ArrayList<>();
        READ.find(Node.ANY, Node.ANY, OutsideIris.of("http://www.w3.org/ns/oa#exact"), Node.ANY)
                .forEachRemaining(quad -> {
                    if (quad.getObject().getLiteralLexicalForm().equals(quote)) {
                        found.add(quad.getSubject());
                    }
                });
        assertEquals(1, new HashSet<>(found).size());
        return OutsideIris.of(found.get(0).getURI().replaceFirst("-quotation$", ""));
    }

    private static Set<Node> subjects(Node property, Node value) {
        Set<Node> found = new HashSet<>();
        READ.find(Node.ANY, Node.ANY, property, value).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private static Node graphOf(Node nanopub) {
        Set<Node> graphs = new HashSet<>();
        READ.find(Node.ANY, nanopub, OutsideIris.of(NP + "hasAssertion"), Node.ANY)
                .forEachRemaining(quad -> graphs.add(quad.getGraph()));
        assertEquals(1, graphs.size());
        return graphs.iterator().next();
    }

    private static Node only(Node graph, Node subject, String name) {
        List<Node> values = new ArrayList<>();
        READ.find(graph, subject, OutsideIris.of(NP + name), Node.ANY)
                .forEachRemaining(quad -> values.add(quad.getObject()));
        assertEquals(1, values.size(), name);
        return values.get(0);
    }
}
