package org.attest.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Restricts a pattern to given values, so that a rule is asked about one statement and not about all of them. Values go
 * in as {@code VALUES}, and into the sub-selects that group by them. Only variables that every solution binds are
 * restricted: elsewhere a value put in would make solutions out of nothing.
 *
 * @param given the values
 */
record Narrowing(Binding given) {
    /** A group restricted to the given values of the variables that it binds in any case. */
    ElementGroup of(ElementGroup group) {
        return of(group, certain(group));
    }

    /** A group restricted to the given values of all its variables, and of those that its filters mention. */
    ElementGroup inside(ElementGroup group) {
        Set<Var> mentioned = new HashSet<>(PatternVars.vars(group));
        group.getElements().forEach(e -> {
            if (e instanceof ElementFilter filter) {
                mentioned.addAll(filter.getExpr().getVarsMentioned());
            }
        });
        return of(group, mentioned);
    }

    private ElementGroup of(ElementGroup group, Set<Var> variables) {
        Set<Var> free = new HashSet<>(variables);
        group.getElements().forEach(e -> {
            if (e instanceof ElementBind bind) {
                free.remove(bind.getVar());
            } else if (e instanceof ElementAssign assign) {
                free.remove(assign.getVar());
            }
        });
        ElementGroup narrowed = new ElementGroup();
        Binding values = restricted(given, free);
        if (!values.isEmpty()) {
            ElementData data = new ElementData();
            values.vars().forEachRemaining(data::add);
            data.add(values);
            narrowed.addElement(data);
        }
        group.getElements().forEach(e -> narrowed.addElement(child(e, free)));
        return narrowed;
    }

    private Element child(Element element, Set<Var> free) {
        if (element instanceof ElementGroup group) {
            return of(group);
        }
        if (element instanceof ElementSubQuery sub) {
            return new ElementSubQuery(subQuery(sub.getQuery(), free));
        }
        if (element instanceof ElementOptional optional) {
            ElementGroup inner = new ElementGroup();
            Alternatives.group(optional.getOptionalElement())
                    .getElements()
                    .forEach(e -> inner.addElement(
                            e instanceof ElementSubQuery sub
                                    ? new ElementSubQuery(subQuery(sub.getQuery(), free))
                                    : e));
            return new ElementOptional(inner);
        }
        return element;
    }

    private Query subQuery(Query query, Set<Var> free) {
        if (query.hasLimit() || query.hasOffset()) {
            return query;
        }
        ElementGroup inner = Alternatives.group(query.getQueryPattern());
        Set<Var> keys = new HashSet<>(keys(query));
        keys.retainAll(free);
        keys.retainAll(certain(inner));
        Query copy = QueryTransformOps.shallowCopy(query);
        copy.setQueryPattern(new Narrowing(restricted(given, keys)).of(inner));
        return copy;
    }

    /** The columns of a sub-select by which its rows can be told apart before it is run. */
    static Set<Var> keys(Query query) {
        Set<Var> keys = new HashSet<>();
        boolean grouped = query.hasGroupBy() || query.hasAggregators();
        for (Var shown : query.getProject().getVars()) {
            boolean plain = query.getProject().getExpr(shown) == null;
            boolean key = !grouped
                    || (query.getGroupBy().contains(shown) && query.getGroupBy().getExpr(shown) == null);
            if (plain && key) {
                keys.add(shown);
            }
        }
        return keys;
    }

    /** The values of some variables only. */
    static Binding restricted(Binding values, Collection<Var> variables) {
        BindingBuilder builder = BindingBuilder.create();
        values.forEach((v, n) -> {
            if (variables.contains(v)) {
                builder.add(v, n);
            }
        });
        return builder.build();
    }

    /** The variables that every solution of an element binds, as far as its form tells. */
    static Set<Var> certain(Element element) {
        Set<Var> certain = new HashSet<>();
        if (element instanceof ElementPathBlock || element instanceof ElementTriplesBlock) {
            certain.addAll(PatternVars.vars(element));
        } else if (element instanceof ElementGroup group) {
            group.getElements().forEach(e -> certain.addAll(certain(e)));
        } else if (element instanceof ElementNamedGraph named) {
            certain.addAll(certain(named.getElement()));
        } else if (element instanceof ElementSubQuery sub) {
            certain.addAll(keys(sub.getQuery()));
            certain.retainAll(certain(sub.getQuery().getQueryPattern()));
        } else if (element instanceof ElementUnion union) {
            List<Element> branches = union.getElements();
            certain.addAll(certain(branches.get(0)));
            branches.forEach(branch -> certain.retainAll(certain(branch)));
        } else if (element instanceof ElementData data) {
            data.getVars().stream()
                    .filter(v -> data.getRows().stream().allMatch(row -> row.contains(v)))
                    .forEach(certain::add);
        }
        return certain;
    }
}
