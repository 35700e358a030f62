package org.attest.evidence.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/**
 * The ways in which a property path leads from one node to another. Of a path that repeats, the links are those that can be
 * reached from the start and from which the end can be reached; each walk over them that visits no node twice is a way.
 */
final class Walks {
    /** Most steps that are followed for one path. */
    private static final int STEPS = 20_000;

    private final Scope scope;
    private final Leaves leaves;
    private int steps;

    Walks(Scope scope, Leaves leaves) {
        this.scope = scope;
        this.leaves = leaves;
    }

    /** The ways from start to end; none when the path does not lead there. */
    Lineage of(Node start, Path path, Node end) {
        if (path instanceof P_Link link) {
            return link(Triple.create(start, link.getNode(), end));
        }
        if (path instanceof P_ReverseLink link) {
            return link(Triple.create(end, link.getNode(), start));
        }
        if (path instanceof P_Inverse inverse) {
            return of(end, inverse.getSubPath(), start);
        }
        if (path instanceof P_Alt either) {
            return of(start, either.getLeft(), end).or(of(start, either.getRight(), end));
        }
        if (path instanceof P_Seq both) {
            return sequence(start, both.getLeft(), both.getRight(), end);
        }
        if (path instanceof P_ZeroOrOne maybe) {
            return start.equals(end) ? Lineage.TRUE : of(start, maybe.getSubPath(), end);
        }
        if (path instanceof P_ZeroOrMore1 many) {
            return repeated(start, many.getSubPath(), end);
        }
        if (path instanceof P_ZeroOrMoreN many) {
            return repeated(start, many.getSubPath(), end);
        }
        if (path instanceof P_OneOrMore1 many) {
            return sequence(start, many.getSubPath(), PathFactory.pathZeroOrMore1(many.getSubPath()), end);
        }
        if (path instanceof P_OneOrMoreN many) {
            return sequence(start, many.getSubPath(), PathFactory.pathZeroOrMore1(many.getSubPath()), end);
        }
        return rare(start, path, end);
    }

    private Lineage rare(Node start, Path path, Node end) {
        if (path instanceof P_NegPropSet set) {
            return negated(start, set, end);
        }
        if (path instanceof P_Distinct distinct) {
            return of(start, distinct.getSubPath(), end);
        }
        if (path instanceof P_FixedLength fixed) {
            return times(start, fixed.getSubPath(), fixed.getCount(), end);
        }
        if (path instanceof P_Mod mod) {
            Lineage ways = Lineage.FALSE;
            for (long count = Math.max(0, mod.getMin()); count <= mod.getMax(); count++) {
                ways = ways.or(times(start, mod.getSubPath(), count, end));
            }
            return ways;
        }
        throw new Untraceable("the path " + path);
    }

    private Lineage link(Triple triple) {
        return scope.graph().contains(triple) ? leaves.of(scope.name(), triple) : Lineage.FALSE;
    }

    private Lineage negated(Node start, P_NegPropSet set, Node end) {
        Lineage ways = Lineage.FALSE;
        boolean ahead = set.getNodes().stream().anyMatch(P_Link.class::isInstance);
        boolean back = set.getNodes().stream().anyMatch(P_ReverseLink.class::isInstance);
        if (ahead) {
            ways = ways.or(others(start, excluded(set, true), end));
        }
        if (back) {
            ways = ways.or(others(end, excluded(set, false), start));
        }
        return ahead || back ? ways : others(start, Set.of(), end);
    }

    private static Set<Node> excluded(P_NegPropSet set, boolean ahead) {
        Set<Node> nodes = new HashSet<>();
        set.getNodes().forEach(path -> {
            if (path instanceof P_Link == ahead) {
                nodes.add(path.getNode());
            }
        });
        return nodes;
    }

    private Lineage others(Node subject, Set<Node> excluded, Node object) {
        Lineage ways = Lineage.FALSE;
        Iterator<Triple> found = scope.graph().find(subject, Node.ANY, object);
        while (found.hasNext()) {
            Triple triple = found.next();
            if (!excluded.contains(triple.getPredicate())) {
                ways = ways.or(leaves.of(scope.name(), triple));
            }
        }
        return ways;
    }

    private Lineage times(Node start, Path step, long count, Node end) {
        if (count == 0) {
            return start.equals(end) ? Lineage.TRUE : Lineage.FALSE;
        }
        return count == 1
                ? of(start, step, end)
                : sequence(start, step, PathFactory.pathFixedLength(step, count - 1), end);
    }

    private Lineage sequence(Node start, Path left, Path right, Node end) {
        Lineage ways = Lineage.FALSE;
        Set<Node> between = ahead(start, left);
        between.retainAll(back(end, right));
        for (Node middle : between) {
            ways = ways.or(of(start, left, middle).and(of(middle, right, end)));
        }
        return ways;
    }

    private Lineage repeated(Node start, Path step, Node end) {
        if (start.equals(end)) {
            return Lineage.TRUE;
        }
        Path any = PathFactory.pathZeroOrMore1(step);
        Set<Node> open = ahead(start, any);
        open.retainAll(back(end, any));
        return new Search(step, end, open).from(start);
    }

    /** Walks over one step, again and again. */
    private final class Search {
        private final Path step;
        private final Node end;
        private final Set<Node> open;
        private final Map<Node, Map<Node, Lineage>> links = new HashMap<>();
        private Lineage ways = Lineage.FALSE;
        private boolean cut;

        Search(Path step, Node end, Set<Node> open) {
            this.step = step;
            this.end = end;
            this.open = open;
        }

        Lineage from(Node start) {
            walk(start, Lineage.TRUE, new HashSet<>(Set.of(start)));
            return cut ? new Lineage(ways.terms(), true) : ways;
        }

        private void walk(Node here, Lineage so, Set<Node> visited) {
            if (here.equals(end)) {
                ways = ways.or(so);
                return;
            }
            for (Map.Entry<Node, Lineage> link : links(here).entrySet()) {
                if (++steps > STEPS) {
                    cut = true;
                    return;
                }
                scope.pulse().run();
                Lineage further = so.and(link.getValue());
                boolean adds = !further.never() && !ways.or(further).equals(ways);
                if (adds && visited.add(link.getKey())) {
                    walk(link.getKey(), further, visited);
                    visited.remove(link.getKey());
                }
            }
        }

        private Map<Node, Lineage> links(Node here) {
            return links.computeIfAbsent(here, node -> {
                Map<Node, Lineage> out = new HashMap<>();
                for (Node there : ahead(node, step)) {
                    if (open.contains(there)) {
                        out.put(there, of(node, step, there));
                    }
                }
                return out;
            });
        }
    }

    private Set<Node> ahead(Node start, Path path) {
        return new LinkedHashSet<>(scope.reach(start, path, true));
    }

    private Set<Node> back(Node end, Path path) {
        return scope.reach(end, path, false);
    }
}
