package org.attest.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;

/**
 * Keeps the rows of an answer that have a value in a column: what a click on a facet does.
 *
 * @param wanted IRI or text by column name; the empty text for rows without a value
 */
public record ColumnFilter(Map<String, String> wanted) {
    public ColumnFilter {
        wanted = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(wanted));
    }

    /**
     * The query of which only these rows are left. What was computed for the answer, sums too, stays as it was computed.
     *
     * @throws AttestException {@code PARAMETER_UNKNOWN} when the answer has no such column
     */
    public Query on(Query query) {
        if (wanted.isEmpty()) {
            return query;
        }
        List<String> columns = query.getResultVars();
        wanted.keySet().stream()
                .filter(name -> !columns.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name, columns);
                });
        Query inner = query.cloneQuery();
        inner.getPrefixMapping().clearNsPrefixMap();
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementSubQuery(inner));
        wanted.forEach((name, value) -> group.addElement(new ElementFilter(has(new ExprVar(name), value))));
        Query outer = QueryFactory.create();
        outer.setQuerySelectType();
        outer.setPrefixMapping(query.getPrefixMapping());
        columns.forEach(name -> outer.addResultVar(Var.alloc(name)));
        outer.setQueryPattern(group);
        // A sub-select need not keep its order, though ours does: where it is sorted by what it does not show, that is
        // left.
        if (query.getOrderBy() != null && query.getOrderBy().stream().allMatch(c -> shown(c, columns))) {
            query.getOrderBy().forEach(outer::addOrderBy);
        }
        return outer;
    }

    private static boolean shown(SortCondition condition, List<String> columns) {
        return condition.getExpression().getVarsMentioned().stream()
                .allMatch(variable -> columns.contains(variable.getVarName()));
    }

    private static Expr has(Expr column, String value) {
        return value.isEmpty()
                ? new E_LogicalNot(new E_Bound(column))
                : new E_Equals(new E_Str(column), NodeValue.makeString(value));
    }

    private static AttestException unknown(String name, List<String> columns) {
        String nearest =
                Nearest.to(name, columns).map(n -> "did you mean ‘" + n + "’? ").orElse("");
        return new AttestException(new Finding(
                Code.PARAMETER_UNKNOWN,
                Place.of("column " + name),
                "the answer has no column of this name",
                nearest + "It has: " + String.join(", ", columns)));
    }
}
