package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.jspecify.annotations.Nullable;

/** Statements each for itself, in place of the claims that they belong to: what is found are the premises of one step. */
final class Statements implements Leaves {
    private final List<Predicate<Triple>> places = new ArrayList<>();
    private final Map<Node, Premise.Group> groups = new HashMap<>();

    /** For one pattern, whose order premises keep. */
    Statements(Op pattern) {
        OpWalker.walk(pattern, new OpVisitorBase() {
            @Override
            public void visit(OpBGP bgp) {
                bgp.getPattern()
                        .forEach(line -> places.add(
                                triple -> Templates.match(line, triple).isPresent()));
            }

            @Override
            public void visit(OpPath path) {
                String text = path.getTriplePath().getPath().toString();
                places.add(triple -> text.contains("<" + triple.getPredicate() + ">"));
            }
        });
    }

    @Override
    public Lineage of(@Nullable Node graph, Triple triple) {
        return Lineage.of(NodeFactory.createTripleTerm(triple));
    }

    @Override
    public Lineage group(String taken, Lineage members) {
        Term all = members.terms().stream().filter(Term::stands).findFirst().orElse(null);
        if (all == null || all.claims().isEmpty()) {
            return members;
        }
        Premise.Group group = new Premise.Group(taken, premises(all.claims()));
        Node name = NodeFactory.createLiteralString(group.toString());
        groups.put(name, group);
        return Lineage.of(name);
    }

    /** What these names stand for, in the order of the pattern. */
    List<Premise> premises(Collection<Node> names) {
        List<Premise> found = new ArrayList<>();
        names.stream()
                .filter(Node::isTripleTerm)
                .map(Node::getTriple)
                .sorted(Comparator.comparingInt(this::place).thenComparing(triple -> triple.toString()))
                .forEach(triple -> found.add(new Premise.Holds(triple)));
        names.stream()
                .flatMap(name -> Stream.ofNullable(groups.get(name)))
                .sorted(Comparator.comparing(Premise.Group::toString))
                .forEach(found::add);
        return found;
    }

    private int place(Triple triple) {
        return (int) places.stream().takeWhile(place -> !place.test(triple)).count();
    }
}
