package org.attest.load;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.attest.claim.BareId;
import org.attest.claim.WithdrawnList;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Iris;
import org.attest.rdf.ReusedTerms;

/**
 * Which nodes of some quads are gone because of what was withdrawn: the things themselves, whatever is named after them
 * or quotes their names, and whatever cannot stand without one of these, until nothing more follows.
 */
final class GoneNodes {
    private static final Node CROSS_REFERENCE = Iris.concept("citation-form", "cross-reference");

    private final WithdrawnList list;
    private final String base;
    private final Map<Node, List<Quad>> from = new HashMap<>();
    private final Map<Node, List<Quad>> to = new HashMap<>();
    private final Map<String, Boolean> named = new HashMap<>();
    private final Set<Node> gone = new LinkedHashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();

    GoneNodes(WithdrawnList list, Iris iris, List<Quad> quads) {
        this.list = list;
        this.base = iris.base().iri();
        for (Quad quad : quads) {
            from.computeIfAbsent(quad.getSubject(), unused -> new ArrayList<>()).add(quad);
            if (!quad.getObject().isLiteral()) {
                to.computeIfAbsent(quad.getObject(), unused -> new ArrayList<>())
                        .add(quad);
            }
        }
        Set<Node> all = new LinkedHashSet<>(from.keySet());
        all.addAll(to.keySet());
        all.stream().filter(this::isWithdrawn).forEach(this::lose);
        quads.stream().filter(this::betrays).map(Quad::getSubject).forEach(this::lose);
        while (!open.isEmpty()) {
            follow(open.remove());
        }
    }

    /** The nodes that are gone, in the order in which they were found. */
    Set<Node> nodes() {
        return gone;
    }

    boolean contains(Node node) {
        return gone.contains(node);
    }

    /** Whether a text has one of the names. */
    boolean named(String text) {
        return named.computeIfAbsent(text, list.names()::standIn);
    }

    /** Whether an IRI has one of the names, percent-encoded or not; our terms and concepts are never meant. */
    boolean namedIri(Node node) {
        if (!node.isURI()
                || node.getURI().startsWith(AtNamespace.NS)
                || node.getURI().startsWith(AtNamespace.VOCAB)) {
            return false;
        }
        String iri = node.getURI();
        return named(iri.startsWith(base) ? decoded(iri.substring(base.length())) : decoded(iri));
    }

    /** The path of one of our nodes below the base; empty for others. */
    Optional<BareId> id(Node node) {
        return node.isURI() && node.getURI().startsWith(base)
                ? Optional.of(new BareId(node.getURI().substring(base.length())))
                : Optional.empty();
    }

    private boolean isWithdrawn(Node node) {
        return id(node).filter(list::covers).isPresent() || namedIri(node);
    }

    private static String decoded(String iri) {
        try {
            return iri.contains("%") ? URLDecoder.decode(iri.replace("+", "%2B"), StandardCharsets.UTF_8) : iri;
        } catch (IllegalArgumentException e) {
            return iri;
        }
    }

    /** Whether the subject cannot stay because it is called so, or says so. A document stays, with its title masked. */
    private boolean betrays(Quad quad) {
        if (!quad.getObject().isLiteral()) {
            return false;
        }
        boolean naming = Dependence.NAMING.contains(quad.getPredicate()) && !isA(quad.getSubject(), AtClass.DOCUMENT);
        return (naming || Dependence.SAYING.contains(quad.getPredicate()))
                && named(quad.getObject().getLiteralLexicalForm());
    }

    private void lose(Node node) {
        if (gone.add(node)) {
            open.add(node);
        }
    }

    private void follow(Node lost) {
        for (Quad quad : to.getOrDefault(lost, List.of())) {
            Node subject = quad.getSubject();
            Node property = quad.getPredicate();
            boolean needed = Dependence.NEEDED.contains(property);
            boolean last = Dependence.ONE_NEEDED.contains(property) && living(subject, property) == 0;
            boolean orphan = property.equals(AtProperty.PART_OF_CLAIM) && isOrphan(subject);
            boolean aimless = property.equals(AtProperty.MAY_REFER_BACK_TO) && isAimless(subject);
            if (needed || last || orphan || aimless) {
                lose(subject);
            }
        }
        from.getOrDefault(lost, List.of()).stream()
                .filter(quad -> Dependence.OWNING.contains(quad.getPredicate())
                        || (Dependence.POINTING.contains(quad.getPredicate())
                                && quad.getObject().toString().startsWith(lost + "-")))
                .forEach(quad -> lose(quad.getObject()));
    }

    private long living(Node subject, Node property) {
        return from.getOrDefault(subject, List.of()).stream()
                .filter(quad -> quad.getPredicate().equals(property) && !gone.contains(quad.getObject()))
                .map(Quad::getObject)
                .distinct()
                .count();
    }

    /** A part of claims of which none is left. A citation is no such part: it stands in the text whoever cites it. */
    private boolean isOrphan(Node part) {
        boolean owned = to.getOrDefault(part, List.of()).stream()
                .anyMatch(quad -> Dependence.OWNING.contains(quad.getPredicate()) && !gone.contains(quad.getSubject()));
        return living(part, AtProperty.PART_OF_CLAIM) == 0 && !owned && !isA(part, AtClass.CITATION_ACT);
    }

    /** A citation that may refer to less than two others and to nothing else. */
    private boolean isAimless(Node citation) {
        return living(citation, AtProperty.MAY_REFER_BACK_TO) < 2
                && living(citation, ReusedTerms.CITO_HAS_CITED_ENTITY) == 0
                && from.getOrDefault(citation, List.of()).stream()
                        .noneMatch(quad -> quad.getObject().equals(CROSS_REFERENCE));
    }

    /** Whether nothing is said of a node: it is only pointed to. */
    boolean isOnlyMentioned(Node node) {
        return !from.containsKey(node);
    }

    private boolean isA(Node node, Node type) {
        return from.getOrDefault(node, List.of()).stream()
                .anyMatch(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(type));
    }
}
