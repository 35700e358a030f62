package org.attest.store.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.attest.query.Sample;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.rdf.ReusedTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of the dataset counts what queries count")
class DatasetDescriptionTest {
    private static final String VOID = "PREFIX void: <http://rdfs.org/ns/void#> PREFIX schema: <https://schema.org/> "
            + "PREFIX at: <https://w3id.org/attest/ns#> PREFIX prov: <http://www.w3.org/ns/prov#> "
            + "PREFIX graph: <https://w3id.org/attest/id/graph/> PREFIX dcterms: <http://purl.org/dc/terms/> "
            + "BASE <https://w3id.org/attest/id/dataset/> ";
    private static final Instant WHEN = Instant.parse("2026-11-26T12:00:00Z");

    private final Dataset dataset = Sample.dataset();
    private final Iris iris = new Iris(Base.DEFAULT);

    @BeforeEach
    void describe() {
        renew();
    }

    private void renew() {
        Txn.executeWrite(dataset, () -> DatasetDescription.renew(dataset.asDatasetGraph(), iris, "test", WHEN));
    }

    @Test
    @DisplayName("All triples, different subjects and objects, the description itself among them")
    void totals() {
        assertEquals(number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), told("triples"));
        assertEquals(number("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"), told("distinctSubjects"));
        assertEquals(number("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"), told("distinctObjects"));
        assertEquals(number("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"), told("properties"));
        assertEquals(number("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }"), told("classes"));
    }

    @Test
    @DisplayName("Each property and each class, and the properties of each class")
    void parts() {
        assertEquals(
                0,
                number(
                        "SELECT (COUNT(*) AS ?n) { ?d void:propertyPartition ?part . ?part void:property ?p ; void:triples ?told ;"
                                + " void:distinctSubjects ?subjects FILTER(?d = <https://w3id.org/attest/id/dataset>)"
                                + " { SELECT ?p (COUNT(*) AS ?is) (COUNT(DISTINCT ?s) AS ?who) { ?s ?p ?o } GROUP BY ?p }"
                                + " FILTER(?told != ?is || ?subjects != ?who) }"));
        assertEquals(
                0,
                number("SELECT (COUNT(*) AS ?n) { ?part void:class ?c ; void:entities ?told"
                        + " { SELECT ?c (COUNT(DISTINCT ?s) AS ?is) { ?s a ?c } GROUP BY ?c } FILTER(?told != ?is) }"));
        assertEquals(
                number("SELECT (COUNT(*) AS ?n) { ?s a at:Country ; at:label ?o }"),
                number("SELECT ?n { ?part void:class at:Country ; void:propertyPartition"
                        + " [ void:property at:label ; void:triples ?n ] }"));
    }

    @Test
    @DisplayName("Described again it is the same")
    void again() {
        long triples = told("triples");
        renew();
        assertEquals(triples, told("triples"));
        assertEquals(1, number("SELECT (COUNT(*) AS ?n) { <https://w3id.org/attest/id/dataset> void:triples ?t }"));
        assertTrue(triples > 100);
    }

    @Test
    @DisplayName("Each load has its activity, and each graph the load that wrote it as it stands")
    void loads() {
        loaded(1, "first", WHEN.minusSeconds(60), WHEN);
        loaded(2, "second", WHEN.plusSeconds(30), WHEN.plusSeconds(60));

        assertEquals(1, number("SELECT (COUNT(*) AS ?n) { graph:first prov:wasGeneratedBy <load/1> }"));
        assertEquals(1, number("SELECT (COUNT(*) AS ?n) { graph:second prov:wasGeneratedBy <load/2> }"));
        assertEquals(
                2,
                number(
                        "SELECT (COUNT(*) AS ?n) { VALUES ?load { <load/1> <load/2> }"
                                + " ?load a prov:Activity ; prov:endedAtTime ?end ; prov:wasAssociatedWith/dcterms:title \"Attest test\" }"));

        Txn.executeWrite(
                dataset,
                () -> dataset.asDatasetGraph().deleteAny(iris.graph("meta"), iris.graph("first"), Node.ANY, Node.ANY));
        loaded(3, "third", WHEN.plusSeconds(90), WHEN.plusSeconds(120));
        assertEquals(0, number("SELECT (COUNT(*) AS ?n) { graph:first ?p ?o }"));
        assertEquals(told("triples"), number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    }

    /** As a load leaves it: the version, and when a graph was written. */
    private void loaded(int version, String graph, Instant written, Instant ended) {
        Txn.executeWrite(dataset, () -> {
            DatasetGraph quads = dataset.asDatasetGraph();
            Node meta = iris.graph("meta");
            Node whole = iris.relative("dataset");
            quads.deleteAny(meta, whole, AtProperty.STORE_VERSION, Node.ANY);
            quads.add(meta, whole, AtProperty.STORE_VERSION, NodeFactory.createLiteralByValue(version));
            quads.add(
                    meta,
                    iris.graph(graph),
                    ReusedTerms.PROV_GENERATED_AT_TIME,
                    NodeFactory.createLiteralDT(written.toString(), XSDDatatype.XSDdateTime));
            DatasetDescription.renew(quads, iris, "test", ended);
        });
    }

    private long told(String property) {
        return number("SELECT ?n { <https://w3id.org/attest/id/dataset> void:" + property + " ?n }");
    }

    private long number(String query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(VOID + query, dataset)) {
                QuerySolution row = execution.execSelect().next();
                return row.getLiteral("n").getLong();
            }
        });
    }
}
