package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.attest.query.TermText;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;
import org.attest.server.page.PageLinks;
import org.attest.server.page.Pages;
import org.attest.server.page.TermsPage;

/** {@code /ns}: the ontology, as a page with an anchor for each term, or as RDF. A term's address is that of the page. */
record TermsRoute(Served served, Pages pages) implements Route {
    private static final String PREFIX = "/ns";

    @Override
    public boolean matches(String path) {
        return path.equals(PREFIX)
                || (path.startsWith(PREFIX + ".") && RioFormat.ofFile(path).isPresent());
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Optional<RioFormat> named = RioFormat.ofFile(exchange.path());
        Optional<RioFormat> format = named.isPresent() ? named : Things.accepted(exchange, true);
        exchange.response().addHeader("Vary", "Accept");
        DatasetGraph dataset = served.endpoint().dataset().asDatasetGraph();
        dataset.begin(ReadWrite.READ);
        try {
            List<Quad> quads = terms(dataset);
            if (format.isEmpty()) {
                exchange.send(200, Exchange.HTML, pages.terms(page(dataset, quads)));
                return;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RioWriter.write(CanonicalQuads.sorted(quads), served.prefixes().map(), format.get(), out);
            exchange.send(200, format.get().mediaType() + "; charset=utf-8", out.toByteArray());
        } finally {
            dataset.end();
        }
    }

    private List<Quad> terms(DatasetGraph dataset) {
        List<Quad> quads = new ArrayList<>();
        String ontology = AtNamespace.NS.substring(0, AtNamespace.NS.length() - 1);
        dataset.find(vocabulary(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(ontology)) {
                quads.add(new Quad(Quad.defaultGraphIRI, quad.asTriple()));
            }
        });
        return quads;
    }

    private TermsPage page(DatasetGraph dataset, List<Quad> quads) {
        Map<Node, List<Quad>> terms = new TreeMap<>(Comparator.comparing(Node::getURI));
        quads.forEach(quad -> terms.computeIfAbsent(quad.getSubject(), unused -> new ArrayList<>())
                .add(quad));
        List<TermsPage.Term> classes = new ArrayList<>();
        List<TermsPage.Term> properties = new ArrayList<>();
        terms.forEach((term, said) -> {
            if (term.getURI().startsWith(AtNamespace.NS)) {
                TermsPage.Term made = term(dataset, term, said);
                (made.isClass() ? classes : properties).add(made);
            }
        });
        return new TermsPage(AtNamespace.NS, classes, properties, schemes(dataset));
    }

    private TermsPage.Term term(DatasetGraph dataset, Node term, List<Quad> said) {
        boolean kind =
                values(said, RDF.type).stream().anyMatch(type -> type.getURI().endsWith("Class"));
        long uses = Iter.count(
                kind
                        ? dataset.getUnionGraph().find(Node.ANY, RDF.type.asNode(), term)
                        : dataset.getUnionGraph().find(Node.ANY, term, Node.ANY));
        String definition = text(said, SKOS.definition);
        return new TermsPage.Term(
                term.getURI().substring(AtNamespace.NS.length()),
                text(said, RDFS.label),
                values(said, RDF.type).stream()
                        .map(type -> type.getURI().replaceFirst(".*[#/]", ""))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                definition.isEmpty() ? text(said, RDFS.comment) : definition,
                text(said, SKOS.example),
                links(said, RDFS.subClassOf, RDFS.subPropertyOf),
                links(said, SchemaDO.domainIncludes),
                links(said, SchemaDO.rangeIncludes, RDFS.range),
                kind,
                uses);
    }

    private List<TermsPage.Link> links(List<Quad> said, Property... properties) {
        TermText terms = new TermText(served.prefixes());
        PageLinks links = new PageLinks(served.prefixes());
        return Arrays.stream(properties)
                .flatMap(property -> values(said, property).stream())
                .filter(Node::isURI)
                .distinct()
                .map(node -> new TermsPage.Link(terms.of(node), links.of(node)))
                .toList();
    }

    private List<TermsPage.Scheme> schemes(DatasetGraph dataset) {
        Map<Node, List<TermsPage.Concept>> concepts = new TreeMap<>(Comparator.comparing(Node::getURI));
        Iter.toList(dataset.find(vocabulary(), Node.ANY, SKOS.inScheme.asNode(), Node.ANY)).stream()
                .filter(quad -> quad.getSubject().getURI().startsWith(AtNamespace.VOCAB))
                .sorted(Comparator.comparing(quad -> quad.getSubject().getURI()))
                .forEach(quad -> {
                    Node concept = quad.getSubject();
                    List<Quad> said = Iter.toList(dataset.find(vocabulary(), concept, Node.ANY, Node.ANY));
                    concepts.computeIfAbsent(quad.getObject(), unused -> new ArrayList<>())
                            .add(new TermsPage.Concept(
                                    concept.getURI().substring(AtNamespace.VOCAB.length()),
                                    text(said, SKOS.prefLabel),
                                    text(said, SKOS.definition)));
                });
        List<TermsPage.Scheme> schemes = new ArrayList<>();
        concepts.forEach((scheme, members) -> {
            List<Quad> said = Iter.toList(dataset.find(vocabulary(), scheme, Node.ANY, Node.ANY));
            String title = text(said, SKOS.prefLabel);
            String name = scheme.getURI().replaceFirst("^" + Pattern.quote(AtNamespace.VOCAB), "");
            schemes.add(
                    new TermsPage.Scheme(name, title.isEmpty() ? name : title, text(said, SKOS.definition), members));
        });
        return schemes;
    }

    private Node vocabulary() {
        return new Iris(served.prefixes().base()).graph("vocab");
    }

    private static List<Node> values(List<Quad> said, Property property) {
        return said.stream()
                .filter(quad -> quad.getPredicate().equals(property.asNode()))
                .map(Quad::getObject)
                .sorted(NodeCmp::compareRDFTerms)
                .toList();
    }

    private static String text(List<Quad> said, Property property) {
        return values(said, property).stream()
                .filter(node -> node.isLiteral()
                        && (node.getLiteralLanguage().isEmpty()
                                || node.getLiteralLanguage().equals("en")))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }
}
