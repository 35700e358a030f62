package org.attest.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.util.NodeCmp;
import org.attest.query.Endpoint;

/**
 * The links that a property path follows from one node to another: of several walks a shortest one, and one over links
 * that somebody stated before one over links that rules derived.
 *
 * @param endpoint where the links are
 * @param derived graphs that rules write
 */
record PathWalk(Endpoint endpoint, Set<Node> derived) {
    /** The links from start to end; empty when the path does not lead there, or is of a kind that is not followed. */
    Optional<List<Triple>> from(Node start, Path path, Node end) {
        if (path instanceof P_Link link) {
            Triple triple = Triple.create(start, link.getNode(), end);
            return leads(start, path, end) ? Optional.of(List.of(triple)) : Optional.empty();
        }
        if (path instanceof P_Inverse inverse) {
            return from(end, inverse.getSubPath(), start);
        }
        if (path instanceof P_Alt either) {
            return from(start, either.getLeft(), end).or(() -> from(start, either.getRight(), end));
        }
        if (path instanceof P_Seq both) {
            return between(start, both, end);
        }
        if (path instanceof P_ZeroOrOne maybe) {
            return start.equals(end) ? Optional.of(List.of()) : from(start, maybe.getSubPath(), end);
        }
        if (path instanceof P_ZeroOrMore1 many) {
            return start.equals(end) ? Optional.of(List.of()) : repeated(start, many.getSubPath(), end);
        }
        if (path instanceof P_ZeroOrMoreN many) {
            return start.equals(end) ? Optional.of(List.of()) : repeated(start, many.getSubPath(), end);
        }
        if (path instanceof P_OneOrMore1 many) {
            return repeated(start, many.getSubPath(), end);
        }
        return path instanceof P_OneOrMoreN many ? repeated(start, many.getSubPath(), end) : Optional.empty();
    }

    private Optional<List<Triple>> between(Node start, P_Seq both, Node end) {
        String pattern =
                text(start) + " " + text(both.getLeft()) + " ?to . ?to " + text(both.getRight()) + " " + text(end);
        for (Binding row : rows("SELECT DISTINCT ?to { " + pattern + " }")) {
            Node middle = row.get("to");
            Optional<List<Triple>> left = from(start, both.getLeft(), middle);
            Optional<List<Triple>> right = from(middle, both.getRight(), end);
            if (left.isPresent() && right.isPresent()) {
                List<Triple> all = new ArrayList<>(left.get());
                all.addAll(right.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    private Optional<List<Triple>> repeated(Node start, Path step, Node end) {
        boolean plain = step instanceof P_Link && !derived.isEmpty();
        Optional<List<Triple>> stated = plain ? search(start, step, end, true) : Optional.empty();
        return stated.isPresent() ? stated : search(start, step, end, false);
    }

    /** Step by step from the start, until the end is reached or nothing new is. */
    private Optional<List<Triple>> search(Node start, Path step, Node end, boolean stated) {
        Map<Node, Node> cameFrom = new LinkedHashMap<>();
        Collection<Node> frontier = List.of(start);
        while (!frontier.isEmpty() && !cameFrom.containsKey(end)) {
            Set<Node> next = new TreeSet<>(NodeCmp::compareRDFTerms);
            for (Binding row : rows(steps(frontier, step, stated))) {
                if (cameFrom.putIfAbsent(row.get("to"), row.get("from")) == null) {
                    next.add(row.get("to"));
                }
            }
            frontier = next;
        }
        return cameFrom.containsKey(end) ? links(cameFrom, start, step, end) : Optional.empty();
    }

    private Optional<List<Triple>> links(Map<Node, Node> cameFrom, Node start, Path step, Node end) {
        Deque<Node> stops = new ArrayDeque<>(List.of(end));
        do {
            stops.addFirst(Objects.requireNonNull(cameFrom.get(stops.getFirst())));
        } while (!stops.getFirst().equals(start));
        List<Triple> all = new ArrayList<>();
        Node here = stops.removeFirst();
        for (Node there : stops) {
            from(here, step, there).ifPresent(all::addAll);
            here = there;
        }
        return Optional.of(all);
    }

    private String steps(Collection<Node> frontier, Path step, boolean stated) {
        String values = frontier.stream().map(PathWalk::text).collect(Collectors.joining(" "));
        String link = "?from " + text(step) + " ?to";
        String graphs = derived.stream().map(PathWalk::text).collect(Collectors.joining(", "));
        String where = stated ? "GRAPH ?g { " + link + " } FILTER(?g NOT IN (" + graphs + "))" : link;
        return "SELECT DISTINCT ?from ?to { VALUES ?from { " + values + " } " + where + " } ORDER BY ?from ?to";
    }

    private boolean leads(Node start, Path path, Node end) {
        return !rows("SELECT * { " + text(start) + " " + text(path) + " " + text(end) + " }")
                .isEmpty();
    }

    private List<Binding> rows(String query) {
        return endpoint.rows(QueryFactory.create(query)).rows();
    }

    private static String text(Node node) {
        return NodeFmtLib.strNT(node);
    }

    private static String text(Path path) {
        return "(" + PathWriter.asString(path) + ")";
    }
}
