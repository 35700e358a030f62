package org.attest.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.NodeTransformSubst;

/**
 * The ways in which a pattern can hold, as patterns without a choice: one per branch of a {@code UNION} and of a path
 * with {@code |}. Sub-selects that only choose columns are opened, with fresh names for what they hide, and sequences in
 * paths become links, so that the variables tell each statement that matched. What is optional, negated or aggregated
 * stays as it is.
 */
final class Alternatives {
    private int fresh;

    private Alternatives() {}

    /** The alternatives of a pattern, in the order in which it writes them. */
    static List<ElementGroup> of(Element pattern) {
        Alternatives alternatives = new Alternatives();
        return alternatives.ofGroup(group(alternatives.named(pattern)));
    }

    /** A pattern as a group. */
    static ElementGroup group(Element pattern) {
        if (pattern instanceof ElementGroup group) {
            return group;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(pattern);
        return group;
    }

    /** Blank nodes of a pattern get names: what they stood for is part of the evidence. */
    private Element named(Element pattern) {
        Map<Var, Var> names = new HashMap<>();
        PatternVars.vars(pattern).stream()
                .filter(v -> !Var.isNamedVar(v))
                .forEach(v -> names.put(v, Var.alloc("blank_" + ++fresh)));
        return names.isEmpty() ? pattern : renamed(pattern, names);
    }

    private List<ElementGroup> ofGroup(ElementGroup group) {
        List<List<Element>> ways = List.of(List.of());
        for (Element child : group.getElements()) {
            List<List<Element>> next = new ArrayList<>();
            ways(child).forEach(way -> next.add(List.of(way)));
            ways = product(ways, next);
        }
        return ways.stream()
                .map(way -> {
                    ElementGroup all = new ElementGroup();
                    way.forEach(all::addElement);
                    return all;
                })
                .toList();
    }

    /** The ways of one element; those of a group stay groups, since a filter in them is about them alone. */
    private List<? extends Element> ways(Element element) {
        if (element instanceof ElementGroup group) {
            return ofGroup(group);
        }
        if (element instanceof ElementUnion union) {
            return union.getElements().stream().flatMap(e -> ways(e).stream()).toList();
        }
        if (element instanceof ElementSubQuery sub && opens(sub.getQuery())) {
            return opened(sub);
        }
        return element instanceof ElementPathBlock block ? blocks(block) : List.of(element);
    }

    private static boolean opens(Query query) {
        return !query.hasAggregators()
                && !query.hasGroupBy()
                && !query.hasHaving()
                && !query.hasLimit()
                && !query.hasOffset()
                && !query.hasValues();
    }

    private List<? extends Element> opened(ElementSubQuery sub) {
        Query query = sub.getQuery();
        Element inner = named(query.getQueryPattern());
        Set<Var> hidden = new HashSet<>(PatternVars.vars(inner));
        query.getProject().getVars().forEach(hidden::remove);
        Map<Var, Var> names = new HashMap<>();
        fresh++;
        hidden.forEach(v -> names.put(v, Var.alloc(v.getVarName() + "_" + fresh)));
        try {
            ElementGroup opened = new ElementGroup();
            opened.addElement(renamed(inner, names));
            NodeTransformSubst nodes = new NodeTransformSubst(names);
            ExprTransformNodeElement expressions =
                    new ExprTransformNodeElement(nodes, new ElementTransformSubst(names));
            query.getProject().forEachVarExpr((v, e) -> {
                if (e != null) {
                    opened.addElement(new ElementBind(v, ExprTransformer.transform(expressions, e)));
                }
            });
            return ofGroup(opened);
        } catch (ARQException e) {
            // A name that cannot be changed; the sub-select then gives one row and the first way in which it comes
            // about.
            return List.of(sub);
        }
    }

    private static Element renamed(Element element, Map<Var, Var> names) {
        ElementTransform elements = new ElementTransformSubst(names);
        return ElementTransformer.transform(
                element, elements, new ExprTransformNodeElement(new NodeTransformSubst(names), elements));
    }

    private List<ElementPathBlock> blocks(ElementPathBlock block) {
        List<List<TriplePath>> ways = List.of(List.of());
        for (TriplePath triple : block.getPattern().getList()) {
            ways = product(ways, links(triple));
        }
        return ways.stream()
                .map(way -> {
                    ElementPathBlock links = new ElementPathBlock();
                    way.forEach(links::addTriplePath);
                    return links;
                })
                .toList();
    }

    /** A path as a chain of links, in each of its ways; what repeats stays a path. */
    private List<List<TriplePath>> links(TriplePath triple) {
        Path path = triple.getPath();
        if (triple.isTriple() || path == null) {
            return List.of(List.of(triple));
        }
        if (path instanceof P_Link link) {
            Triple plain = Triple.create(triple.getSubject(), link.getNode(), triple.getObject());
            return List.of(List.of(new TriplePath(plain)));
        }
        if (path instanceof P_Inverse inverse) {
            return links(new TriplePath(triple.getObject(), inverse.getSubPath(), triple.getSubject()));
        }
        if (path instanceof P_Alt either) {
            return Stream.of(either.getLeft(), either.getRight())
                    .flatMap(p -> links(new TriplePath(triple.getSubject(), p, triple.getObject())).stream())
                    .toList();
        }
        if (path instanceof P_Seq both) {
            Var between = Var.alloc("between_" + ++fresh);
            return product(
                    links(new TriplePath(triple.getSubject(), both.getLeft(), between)),
                    links(new TriplePath(between, both.getRight(), triple.getObject())));
        }
        return List.of(List.of(triple));
    }

    private static <T> List<List<T>> product(List<List<T>> left, List<List<T>> right) {
        List<List<T>> product = new ArrayList<>();
        for (List<T> first : left) {
            for (List<T> second : right) {
                product.add(Stream.concat(first.stream(), second.stream()).toList());
            }
        }
        return product;
    }
}
