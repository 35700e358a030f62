package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;
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
        dataset.find(new Iris(served.prefixes().base()).graph("vocab"), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> {
                    if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(ontology)) {
                        quads.add(new Quad(Quad.defaultGraphIRI, quad.asTriple()));
                    }
                });
        return quads;
    }

    private static TermsPage page(DatasetGraph dataset, List<Quad> quads) {
        Map<String, List<Quad>> terms = new TreeMap<>(Comparator.naturalOrder());
        for (Quad quad : quads) {
            String iri = quad.getSubject().getURI();
            if (iri.startsWith(AtNamespace.NS)) {
                terms.computeIfAbsent(iri.substring(AtNamespace.NS.length()), unused -> new ArrayList<>())
                        .add(quad);
            }
        }
        List<TermsPage.Term> all = new ArrayList<>();
        terms.forEach((name, said) -> all.add(term(dataset, name, said)));
        return new TermsPage(AtNamespace.NS, all);
    }

    private static TermsPage.Term term(DatasetGraph dataset, String name, List<Quad> said) {
        String sort = value(said, RDF.type.asNode()).replaceFirst(".*[#/]", "");
        String definition = value(said, SKOS.definition.asNode());
        Node term = said.get(0).getSubject();
        boolean kind = sort.equals("Class");
        long uses = org.apache.jena.atlas.iterator.Iter.count(
                kind
                        ? dataset.getUnionGraph().find(Node.ANY, RDF.type.asNode(), term)
                        : dataset.getUnionGraph().find(Node.ANY, term, Node.ANY));
        return new TermsPage.Term(
                name, sort, definition.isEmpty() ? value(said, RDFS.comment.asNode()) : definition, uses);
    }

    private static String value(List<Quad> said, Node property) {
        return said.stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .map(quad -> quad.getObject().isLiteral()
                        ? quad.getObject().getLiteralLexicalForm()
                        : quad.getObject().toString())
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
