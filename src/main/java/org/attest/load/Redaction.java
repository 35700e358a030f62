package org.attest.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.attest.claim.BareId;
import org.attest.claim.WithdrawnList;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.Iris;
import org.attest.rdf.ReusedTerms;
import org.attest.store.Unit;

/**
 * Takes what was withdrawn out of graphs before they are checked and stored, wherever they come from. The list decides
 * and nothing else: the same list and the same graphs give the same result on every machine, and a graph that went
 * through it once comes out unchanged.
 */
final class Redaction {
    private static final Set<Node> DESCRIPTIONS =
            Set.of(AtClass.POPULATION, ReusedTerms.TIME_INSTANT, ReusedTerms.TIME_PROPER_INTERVAL);

    private final WithdrawnList list;
    private final Iris iris;
    private final Node vocabulary;
    private final IdentityHashMap<Unit, Unit> units = new IdentityHashMap<>();
    private final GoneNodes gone;
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final LostContexts contexts;
    private long masked;

    /**
     * A redaction of graphs that belong together.
     *
     * @param vocabulary name of the graph with terms and concepts, in which nothing but remarks can name anybody
     */
    Redaction(WithdrawnList list, Iris iris, Node vocabulary, List<Unit> units) {
        this.list = list;
        this.iris = iris;
        this.vocabulary = vocabulary;
        List<Unit> staying = units.stream().filter(unit -> !isDropped(unit)).toList();
        List<Quad> quads = staying.stream()
                .filter(unit -> !unit.name().equals(vocabulary))
                .flatMap(unit -> unit.quads().stream())
                .toList();
        this.gone = new GoneNodes(list, iris, quads);
        this.contexts = new LostContexts(list, iris, quads);
        count(units);
        staying.forEach(unit -> this.units.put(unit, rewritten(unit)));
        dropUnused(quads);
    }

    /** A graph without what was withdrawn; empty when it is that of a withdrawn document. */
    Optional<Unit> of(Unit unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** How much is gone, by kind in words. */
    SortedMap<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    /** Things, claims and citations that are gone, without those whose document says so already. */
    List<BareId> along() {
        return gone.nodes().stream()
                .filter(node -> !gone.isOnlyMentioned(node))
                .flatMap(node -> gone.id(node).stream())
                .filter(id -> !id.isPart())
                .toList();
    }

    private boolean isDropped(Unit unit) {
        return id(unit.name()).filter(list::covers).isPresent();
    }

    private Optional<BareId> id(Node node) {
        String base = iris.base().iri();
        return node.getURI().startsWith(base)
                ? Optional.of(new BareId(node.getURI().substring(base.length())))
                : Optional.empty();
    }

    private Unit rewritten(Unit unit) {
        List<Quad> kept = new ArrayList<>(unit.quads().size());
        Node name = named(unit);
        for (Quad quad : unit.quads()) {
            Optional<Node> object = unit.name().equals(vocabulary) ? remark(quad) : object(quad);
            object.ifPresent(o -> kept.add(
                    o.equals(quad.getObject()) && name.equals(quad.getGraph())
                            ? quad
                            : new Quad(name, quad.getSubject(), quad.getPredicate(), o)));
        }
        String file = list.names().masked(unit.file());
        String rights = list.names().masked(unit.rights());
        return new Unit(name, file, kept, unit.licence(), rights, unit.added());
    }

    /** A graph that is named after what was withdrawn gets another name. */
    private Node named(Unit unit) {
        return gone.namedIri(unit.name())
                ? iris.graph(
                        "added/" + new BareId(unit.name().getURI()).digest().prefix())
                : unit.name();
    }

    private Optional<Node> object(Quad quad) {
        if (gone.contains(quad.getSubject())
                || gone.contains(quad.getObject())
                || gone.namedIri(quad.getPredicate())
                || contexts.contains(quad)) {
            return Optional.empty();
        }
        return quad.getObject().isLiteral() ? literal(quad) : Optional.of(quad.getObject());
    }

    private Optional<Node> remark(Quad quad) {
        boolean remark = quad.getObject().isLiteral() && Dependence.REMARKS.contains(quad.getPredicate());
        return remark ? literal(quad) : Optional.of(quad.getObject());
    }

    private Optional<Node> literal(Quad quad) {
        Node literal = quad.getObject();
        String text = literal.getLiteralLexicalForm();
        if (!gone.named(text)) {
            return Optional.of(literal);
        }
        masked++;
        counts.put("texts that lose a name", masked);
        String language = literal.getLiteralLanguage();
        String type = literal.getLiteralDatatypeURI();
        boolean plain = type.equals(XSD.xstring.getURI()) || type.equals(RDF.langString.getURI());
        if (!plain || Dependence.LEFT_OUT.contains(quad.getPredicate())) {
            return Optional.empty();
        }
        String left = list.names().masked(text);
        return Optional.of(
                language.isEmpty()
                        ? NodeFactory.createLiteralString(left)
                        : NodeFactory.createLiteralLang(left, language));
    }

    /** Populations and times that nothing points to any more say nothing. */
    private void dropUnused(List<Quad> before) {
        Set<Node> described = new HashSet<>();
        for (Quad quad : before) {
            if (quad.getPredicate().equals(RDF.type.asNode()) && DESCRIPTIONS.contains(quad.getObject())) {
                described.add(quad.getSubject());
            }
        }
        Set<Node> once = pointedTo(before, described);
        Set<Node> still = pointedTo(
                units.values().stream().flatMap(u -> u.quads().stream()).toList(), described);
        once.removeAll(still);
        if (!once.isEmpty()) {
            units.replaceAll((original, unit) -> new Unit(
                    unit.name(),
                    unit.file(),
                    unit.quads().stream()
                            .filter(quad -> !once.contains(quad.getSubject()))
                            .toList(),
                    unit.licence(),
                    unit.rights(),
                    unit.added()));
        }
    }

    private static Set<Node> pointedTo(List<Quad> quads, Set<Node> among) {
        Set<Node> found = new HashSet<>();
        quads.stream().map(Quad::getObject).filter(among::contains).forEach(found::add);
        return found;
    }

    private void count(List<Unit> all) {
        Map<Node, String> kinds = new HashMap<>();
        for (Unit unit : all) {
            boolean dropped = isDropped(unit);
            for (Quad quad : unit.quads()) {
                boolean lost = dropped || gone.contains(quad.getSubject());
                if (lost && quad.getPredicate().equals(RDF.type.asNode())) {
                    kinds.putIfAbsent(quad.getSubject(), kind(quad.getSubject(), quad.getObject()));
                }
            }
        }
        kinds.values().stream().filter(kind -> !kind.isEmpty()).forEach(kind -> counts.merge(kind, 1L, Long::sum));
    }

    private String kind(Node node, Node type) {
        boolean part = id(node).filter(BareId::isPart).isPresent();
        boolean ours = type.isURI() && type.getURI().startsWith(AtNamespace.NS);
        return part || !ours || DESCRIPTIONS.contains(type) ? "" : type.getURI().substring(AtNamespace.NS.length());
    }
}
