package org.attest.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.rdf.Iris;

/** The words before and after quotes that reach into the stretch of a withdrawn claim. */
final class LostContexts {
    private static final String PUBLICATIONS = "publication/";

    private final Set<Quad> lost = new HashSet<>();
    private final WithdrawnList list;
    private final String publications;
    private final Map<Node, Node> sources = new HashMap<>();
    private final Map<Node, Node> passages = new HashMap<>();
    private final Map<Node, Integer> starts = new HashMap<>();
    private final Map<Node, Integer> ends = new HashMap<>();

    LostContexts(WithdrawnList list, Iris iris, List<Quad> quads) {
        this.list = list;
        this.publications = iris.base().iri() + PUBLICATIONS;
        boolean any = list.entries().stream().anyMatch(entry -> entry.stretch() != null);
        if (any) {
            quads.forEach(this::learn);
            quads.forEach(this::positions);
            quads.forEach(this::look);
        }
    }

    boolean contains(Quad quad) {
        return lost.contains(quad);
    }

    private void learn(Quad quad) {
        Node subject = quad.getSubject();
        Node property = quad.getPredicate();
        if (property.equals(OA.hasSource.asNode())) {
            sources.put(subject, quad.getObject());
        } else if (property.equals(OA.hasSelector.asNode())) {
            passages.put(quad.getObject(), subject);
        }
    }

    private void positions(Quad quad) {
        Node passage = passages.get(quad.getSubject());
        boolean start = quad.getPredicate().equals(OA.start.asNode());
        boolean end = quad.getPredicate().equals(OA.end.asNode());
        if (passage != null && (start || end) && quad.getObject().isLiteral()) {
            String digits = quad.getObject().getLiteralLexicalForm();
            if (digits.matches("\\d{1,9}")) {
                (start ? starts : ends).put(passage, Integer.valueOf(digits));
            }
        }
    }

    private void look(Quad quad) {
        boolean before = quad.getPredicate().equals(OA.prefix.asNode());
        boolean after = quad.getPredicate().equals(OA.suffix.asNode());
        Node passage = passages.get(quad.getSubject());
        if ((before || after) && passage != null && quad.getObject().isLiteral()) {
            String words = quad.getObject().getLiteralLexicalForm();
            int length = words.codePointCount(0, words.length());
            Integer edge = (before ? starts : ends).get(passage);
            Node source = sources.get(passage);
            if (edge != null && source != null) {
                int from = before ? edge - length : edge;
                if (stretches(source).stream().anyMatch(stretch -> stretch.meets(from, from + length))) {
                    lost.add(quad);
                }
            }
        }
    }

    private List<Withdrawn.Stretch> stretches(Node document) {
        return document.isURI() && document.getURI().startsWith(publications)
                ? list.stretches(document.getURI().substring(publications.length()))
                : List.of();
    }
}
