package org.attest.store.without;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.AtProperty;
import org.attest.rdf.ReusedTerms;

/**
 * What stands and falls with sources.
 *
 * <p>With a publication fall the references to it and to whatever is based on it, and each claim that is left without any
 * reference by that. With a holder fall the ascriptions to it, each claim that is ascribed to nobody else, and what it
 * asserts itself without ascribing it to anybody. With a document fall all claims that it prints. With a claim falls what is
 * worked out from it.
 */
final class Reliance {
    private final DatasetGraph stated;
    private final Set<Node> gone = new LinkedHashSet<>();
    private final Deque<Node> fallen = new ArrayDeque<>();

    /** Looks it up in what people stated, without what rules made of it. */
    Reliance(DatasetGraph stated, Collection<Node> sources) {
        this.stated = stated;
        for (Node source : sources) {
            subjects(AtProperty.PRINTED_IN, source).forEach(this::fall);
            holder(source);
        }
        publications(sources);
        while (!fallen.isEmpty()) {
            subjects(AtProperty.PREMISED_ON, fallen.remove()).forEach(this::fall);
        }
    }

    /** Claims that fall, their parts, and references and ascriptions that fall alone. */
    Set<Node> gone() {
        return gone;
    }

    private void publications(Collection<Node> sources) {
        Set<Node> works = new HashSet<>(sources);
        Deque<Node> open = new ArrayDeque<>(sources);
        while (!open.isEmpty()) {
            subjects(AtProperty.BASED_ON, open.remove()).filter(works::add).forEach(open::add);
        }
        Set<Node> references = new LinkedHashSet<>();
        works.forEach(work -> subjects(ReusedTerms.CITO_HAS_CITED_ENTITY, work).forEach(references::add));
        fallWith(references, AtProperty.HAS_CITATION);
    }

    private void holder(Node holder) {
        Set<Node> ascriptions =
                new LinkedHashSet<>(subjects(AtProperty.ASCRIBED_TO, holder).toList());
        fallWith(ascriptions, AtProperty.HAS_ATTRIBUTION);
        subjects(AtProperty.ASSERTED_BY, holder)
                .filter(claim -> objects(claim, AtProperty.HAS_ATTRIBUTION).isEmpty())
                .forEach(this::fall);
    }

    /** Takes supports away, and each claim that has no other. */
    private void fallWith(Set<Node> supports, Node property) {
        gone.addAll(supports);
        Set<Node> shaken = new LinkedHashSet<>();
        supports.forEach(support -> subjects(property, support).forEach(shaken::add));
        shaken.stream()
                .filter(claim -> supports.containsAll(objects(claim, property)))
                .forEach(this::fall);
    }

    private void fall(Node claim) {
        if (gone.add(claim)) {
            fallen.add(claim);
            subjects(AtProperty.PART_OF_CLAIM, claim).forEach(gone::add);
        }
    }

    private Stream<Node> subjects(Node property, Node object) {
        return stated.stream(Node.ANY, Node.ANY, property, object).map(Quad::getSubject).distinct().toList().stream();
    }

    private List<Node> objects(Node subject, Node property) {
        return stated.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .toList();
    }
}
