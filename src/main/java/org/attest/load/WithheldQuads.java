package org.attest.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.claim.BareId;
import org.attest.claim.WithdrawnList;
import org.attest.finding.Findings;
import org.attest.rdf.Base;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.rdf.TombstoneQuads;
import org.attest.store.Unit;

/**
 * Of all quads of a store that was saved earlier, those that may come back: without what the list says now, and with the
 * tombstones of now. A graph that is named after something withdrawn stays away whole.
 */
public final class WithheldQuads implements UnaryOperator<List<Quad>> {
    private final Home home;
    private final Iris iris;

    public WithheldQuads(Home home, Base base) {
        this.home = home;
        this.iris = new Iris(base);
    }

    @Override
    public List<Quad> apply(List<Quad> all) {
        WithdrawnList list = new WithdrawnFile(home).read(List.of(), new Findings());
        if (list.isEmpty()) {
            return all;
        }
        Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
        all.forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), unused -> new ArrayList<>())
                .add(quad));
        Node meta = iris.graph("meta");
        List<Quad> records = graphs.getOrDefault(meta, List.of());
        graphs.remove(meta);
        Node tombstones = iris.graph(Units.TOMBSTONES);
        graphs.remove(tombstones);
        List<Unit> units = new ArrayList<>();
        graphs.forEach((name, quads) -> units.add(new Unit(name, "backup", quads, null, "", false)));
        Redaction redaction = new Redaction(list, iris, iris.graph("vocab"), units);
        List<Quad> kept = new ArrayList<>();
        for (Unit unit : units) {
            redaction
                    .of(unit)
                    .filter(left -> left.name().equals(unit.name()))
                    .ifPresent(left -> kept.addAll(left.quads()));
        }
        new TombstoneQuads(iris, new Graph(tombstones, kept::add)).write(list);
        records.stream().filter(quad -> !tells(quad, list)).forEach(kept::add);
        return kept;
    }

    /** Whether a record of graph {@code meta} is about a graph that stays away, or has a name. */
    private boolean tells(Quad quad, WithdrawnList list) {
        String base = iris.base().iri();
        String graph = quad.getSubject().toString();
        boolean away = graph.startsWith(base) && list.covers(new BareId(graph.substring(base.length())));
        return away
                || list.names().standIn(graph)
                || (quad.getObject().isLiteral()
                        && list.names().standIn(quad.getObject().getLiteralLexicalForm()));
    }
}
