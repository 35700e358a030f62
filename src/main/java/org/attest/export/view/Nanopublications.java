package org.attest.export.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.AtProperty;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.Licences;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.Prefixes;
import org.attest.rdf.ReusedTerms;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;

/**
 * One nanopublication for each claim: what is claimed is the assertion; who says so, where and through whom its provenance;
 * who recorded it and when its publication info. Every statement keeps its own terms, so that the graphs can be read back.
 */
final class Nanopublications {
    private static final String NP = "http://www.nanopub.org/nschema#";
    private static final Set<Node> PROVENANCE = Set.of(
            AtProperty.HAS_PASSAGE,
            AtProperty.PRINTED_IN,
            AtProperty.ASSERTED_BY,
            AtProperty.HAS_ATTRIBUTION,
            AtProperty.HAS_CITATION);
    private static final Set<Node> INFO = Set.of(
            AtProperty.RECORDED_BY,
            AtProperty.RECORDED_ON,
            AtProperty.PROPOSED_BY,
            DCTerms.identifier.asNode(),
            SKOS.note.asNode());

    /** Graphs on the store itself. */
    private static final Set<String> NO_CLAIMS = Set.of("meta", "void", "queries");

    private final Prefixes prefixes;
    private final Iris iris;
    private final String base;
    private final Map<Node, List<Quad>> bySubject = new TreeMap<>(java.util.Comparator.comparing(Node::toString));
    private final Map<String, Long> elsewhere = new TreeMap<>();
    private final List<Quad> made = new ArrayList<>();
    private final Set<Quad> carried = new HashSet<>();

    Nanopublications(Dataset dataset, Prefixes prefixes) {
        this.prefixes = prefixes;
        this.iris = new Iris(prefixes.base());
        this.base = prefixes.base().iri();
        String documents = iris.graph("doc/").getURI();
        dataset.asDatasetGraph().find().forEachRemaining(quad -> {
            String graph = quad.getGraph().getURI();
            if (graph.startsWith(documents)) {
                bySubject
                        .computeIfAbsent(quad.getSubject(), unused -> new ArrayList<>())
                        .add(quad);
            } else {
                String name = graph.substring(
                        Math.min(graph.length(), iris.graph("").getURI().length()));
                if (!NO_CLAIMS.contains(name)) {
                    elsewhere.merge(name.replaceFirst("/.*", ""), 1L, Long::sum);
                }
            }
        });
    }

    Exported exported() {
        bySubject.forEach((subject, quads) -> {
            if (quads.stream().anyMatch(quad -> quad.getPredicate().equals(AtProperty.PRINTED_IN))) {
                claim(subject, quads);
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> names = new LinkedHashMap<>(prefixes.map());
        names.put("np", NP);
        List<Quad> sorted = CanonicalQuads.sorted(made).stream()
                .sorted(java.util.Comparator.comparing(quad -> quad.getGraph().toString()))
                .toList();
        RioWriter.write(sorted, names, RioFormat.TRIG, out);
        return new Exported(out.toString(StandardCharsets.UTF_8), losses());
    }

    private void claim(Node claim, List<Quad> quads) {
        Node nanopub = part(claim, "nanopub");
        Node head = part(claim, "nanopub-head");
        Node assertion = part(claim, "nanopub-assertion");
        Node provenance = part(claim, "nanopub-provenance");
        Node info = part(claim, "nanopub-info");
        add(head, nanopub, RDF.type.asNode(), np("Nanopublication"));
        add(head, nanopub, np("hasAssertion"), assertion);
        add(head, nanopub, np("hasProvenance"), provenance);
        add(head, nanopub, np("hasPublicationInfo"), info);
        Set<Node> asserted = new LinkedHashSet<>();
        Set<Node> proving = new LinkedHashSet<>();
        for (Quad quad : quads) {
            Node property = quad.getPredicate();
            boolean proves = PROVENANCE.contains(property);
            carry(quad, proves ? provenance : INFO.contains(property) ? info : assertion);
            (proves ? proving : asserted).add(quad.getObject());
            if (property.equals(AtProperty.PRINTED_IN)) {
                add(provenance, assertion, ReusedTerms.PROV_WAS_DERIVED_FROM, quad.getObject());
            } else if (property.equals(AtProperty.ASSERTED_BY)) {
                add(provenance, assertion, ReusedTerms.PROV_WAS_ATTRIBUTED_TO, quad.getObject());
            } else if (property.equals(AtProperty.RECORDED_BY)) {
                add(info, nanopub, DCTerms.creator.asNode(), quad.getObject());
            } else if (property.equals(AtProperty.RECORDED_ON)) {
                add(info, nanopub, DCTerms.created.asNode(), quad.getObject());
            }
        }
        add(info, nanopub, DCTerms.license.asNode(), Licences.CC_BY);
        parts(claim, asserted, assertion);
        parts(claim, proving, provenance);
    }

    /** What belongs to the claim alone, or is shared by claims and describes nothing but itself. */
    private void parts(Node claim, Set<Node> from, Node graph) {
        Deque<Node> next = new ArrayDeque<>(from);
        Set<Node> seen = new HashSet<>(Set.of(claim));
        while (!next.isEmpty()) {
            Node node = next.poll();
            if (!node.isURI() || !seen.add(node) || !isPart(claim, node)) {
                continue;
            }
            for (Quad quad : bySubject.getOrDefault(node, List.of())) {
                carry(quad, graph);
                next.add(quad.getObject());
            }
        }
    }

    private boolean isPart(Node claim, Node node) {
        String iri = node.getURI();
        return iri.startsWith(claim.getURI() + "-")
                || iri.startsWith(base + "citation/")
                || iri.startsWith(base + "population/")
                || iri.startsWith(base + "time/");
    }

    private void carry(Quad quad, Node graph) {
        carried.add(quad);
        add(graph, quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private void add(Node graph, Node subject, Node property, Node value) {
        made.add(new Quad(graph, subject, property, value));
    }

    private Node part(Node claim, String name) {
        return iris.relative(claim.getURI().substring(base.length()) + "-" + name);
    }

    private static Node np(String name) {
        return OutsideIris.of(NP + name);
    }

    private List<Loss> losses() {
        Losses losses = new Losses();
        bySubject.forEach((subject, quads) -> {
            for (Quad quad : quads) {
                if (!carried.contains(quad)) {
                    String kind = subject.getURI().substring(base.length()).replaceFirst("/.*", "");
                    losses.add("statements about " + kind + "s", "they belong to no single claim");
                }
            }
        });
        elsewhere.forEach((graph, count) -> losses.add(
                count,
                "statements of graph " + graph,
                "they are about things, terms or derived, not what a document claims"));
        return losses.list();
    }
}
