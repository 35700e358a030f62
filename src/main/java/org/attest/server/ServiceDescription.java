package org.attest.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.attest.export.dump.Dump;
import org.attest.query.federation.Federation;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.Prefixes;
import org.attest.store.profile.DatasetDescription;

/**
 * The description of a SPARQL service (SPARQL 1.1 Service Description, W3C, 21 March 2013) with that of its dataset, read
 * from the store. Call inside a transaction.
 *
 * @param path the address that was asked; what is said of the service has this address as its subject, since clients
 *     believe nothing else
 * @param dumps whether there are dumps by version
 * @param federation which other endpoints its queries may ask
 */
record ServiceDescription(
        DatasetGraph dataset, Prefixes prefixes, PublicUrl address, String path, boolean dumps, Federation federation) {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD",
            "TriG",
            "N-Quads");

    /** The description, sorted. */
    List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        Iris iris = new Iris(prefixes.base());
        Node whole = iris.relative("dataset");
        copy(iris.graph(DatasetDescription.GRAPH), quads);
        copy(iris.graph("meta"), quads);
        String endpoint = address.of(path.endsWith(Served.SPARQL) ? path : Served.SPARQL);
        service(node(endpoint), whole, iris, quads);
        document(node(address.of(path)), whole, quads);
        access(whole, endpoint, quads);
        return firstThingsFirst(quads, List.of(node(endpoint), union(iris), whole));
    }

    /**
     * Sorted, but the service comes first. Comunica takes the first {@code void:triples} it meets for the size of what it
     * is about to read, and leaves that estimate for its own counts only when it is said of the default graph.
     */
    private static List<Quad> firstThingsFirst(Collection<Quad> quads, List<Node> first) {
        Comparator<Quad> order = Comparator.comparingInt(
                quad -> (first.indexOf(quad.getSubject()) + first.size() + 1) % (first.size() + 1));
        return CanonicalQuads.sorted(quads).stream().sorted(order).toList();
    }

    private static Node union(Iris iris) {
        return iris.relative("dataset/default-graph");
    }

    private void service(Node service, Node whole, Iris iris, Collection<Quad> quads) {
        add(quads, service, RDF.type.asNode(), term("Service"));
        add(quads, service, term("endpoint"), service);
        add(quads, service, term("supportedLanguage"), term("SPARQL11Query"));
        add(quads, service, term("feature"), term("UnionDefaultGraph"));
        if (federation.any()) {
            add(quads, service, term("feature"), term("BasicFederatedQuery"));
            federation.allowed().forEach(other -> add(quads, service, DCTerms.requires.asNode(), node(other.iri())));
        }
        RESULTS.forEach(format -> add(quads, service, term("resultFormat"), node(FORMATS + format)));
        add(quads, service, term("defaultDataset"), whole);
        add(quads, whole, RDF.type.asNode(), term("Dataset"));
        Node union = union(iris);
        add(quads, whole, term("defaultGraph"), union);
        add(quads, union, RDF.type.asNode(), term("Graph"));
        dataset.find(Node.ANY, whole, VOID.triples.asNode(), Node.ANY)
                .forEachRemaining(quad -> add(quads, union, VOID.triples.asNode(), quad.getObject()));
        for (Node graph : graphs()) {
            add(quads, whole, term("namedGraph"), graph);
            add(quads, graph, RDF.type.asNode(), term("NamedGraph"));
            add(quads, graph, term("name"), graph);
            add(quads, graph, term("graph"), graph);
        }
    }

    private List<Node> graphs() {
        SortedSet<String> names = new TreeSet<>();
        dataset.listGraphNodes().forEachRemaining(graph -> names.add(graph.getURI()));
        return names.stream().map(OutsideIris::of).toList();
    }

    private static void document(Node document, Node whole, Collection<Quad> quads) {
        add(quads, document, RDF.type.asNode(), VOID.DatasetDescription.asNode());
        add(quads, document, FOAF.primaryTopic.asNode(), whole);
    }

    private void access(Node whole, String endpoint, Collection<Quad> quads) {
        add(quads, whole, VOID.sparqlEndpoint.asNode(), node(endpoint));
        add(quads, whole, FOAF.homepage.asNode(), node(address.home()));
        Node data = node(address.of("/data"));
        add(quads, whole, VOID.dataDump.asNode(), data);
        Node distribution = node(address.of("/data") + "#distribution");
        add(quads, whole, DCAT.distribution.asNode(), distribution);
        add(quads, distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
        add(quads, distribution, DCAT.accessURL.asNode(), data);
        add(
                quads,
                distribution,
                DCAT.mediaType.asNode(),
                node("https://www.iana.org/assignments/media-types/application/trig"));
        if (dumps) {
            add(quads, whole, VOID.dataDump.asNode(), node(address.of("/dumps/latest/" + Dump.DATA)));
        }
        add(quads, node(endpoint), RDF.type.asNode(), DCAT.DataService.asNode());
        add(quads, node(endpoint), DCAT.endpointURL.asNode(), node(endpoint));
        add(quads, node(endpoint), DCAT.servesDataset.asNode(), whole);
    }

    private void copy(Node graph, Collection<Quad> quads) {
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> add(quads, quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private static void add(Collection<Quad> quads, Node subject, Node property, Node value) {
        quads.add(new Quad(Quad.defaultGraphIRI, subject, property, value));
    }

    private static Node term(String name) {
        return node(SD + name);
    }

    private static Node node(String iri) {
        return OutsideIris.of(iri);
    }
}
