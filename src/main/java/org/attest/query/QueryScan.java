package org.attest.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementExists;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementNotExists;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Everything a query mentions, wherever it stands: in patterns and paths, filters, {@code EXISTS}, values, sub-selects,
 * templates. One walk serves the lints, the policy and the advice.
 */
final class QueryScan {
    private final List<TriplePath> triples = new ArrayList<>();
    private final Set<Node> terms = new LinkedHashSet<>();
    private final Set<Call> functions = new LinkedHashSet<>();
    private final Set<String> builtIn = new LinkedHashSet<>();
    private final Set<String> outer = new LinkedHashSet<>();
    private final Set<String> inner = new LinkedHashSet<>();
    private final List<Node> services = new ArrayList<>();
    private int depth;

    QueryScan(Query query) {
        scan(query);
    }

    /** The triple patterns, paths included. */
    List<TriplePath> triples() {
        return triples;
    }

    /** Every IRI and literal, in the order in which they stand. */
    Set<Node> terms() {
        return terms;
    }

    /**
     * A call of a function that has an IRI.
     *
     * @param arguments how many are given
     */
    record Call(String function, int arguments) {}

    /** The calls of functions that have IRIs. */
    Set<Call> functions() {
        return functions;
    }

    /** Names of SPARQL's own functions that are called, in lower case. */
    Set<String> builtIn() {
        return builtIn;
    }

    /** Targets of {@code SERVICE}: IRIs or variables. */
    List<Node> services() {
        return services;
    }

    /** Variables mentioned outside sub-selects. */
    Set<String> outerVariables() {
        return outer;
    }

    /** Variables mentioned inside sub-selects. */
    Set<String> innerVariables() {
        return inner;
    }

    private void scan(Query query) {
        if (query.getQueryPattern() != null) {
            walk(query.getQueryPattern());
        }
        query.getProject().forEachVarExpr((v, e) -> {
            node(v);
            if (e != null) {
                expression(e);
            }
        });
        query.getGroupBy().forEachVarExpr((v, e) -> {
            node(v);
            if (e != null) {
                expression(e);
            }
        });
        query.getHavingExprs().forEach(this::expression);
        if (query.getOrderBy() != null) {
            query.getOrderBy().forEach(condition -> expression(condition.getExpression()));
        }
        if (query.hasValues()) {
            query.getValuesData().forEach(row -> row.forEach((v, n) -> node(n)));
        }
        if (query.isConstructType()) {
            query.getConstructTemplate().getQuads().forEach(q -> {
                node(q.getSubject());
                node(q.getPredicate());
                node(q.getObject());
            });
        }
        query.getResultURIs().forEach(this::node);
    }

    private void walk(Element element) {
        ElementWalker.walk(element, new Visitor());
    }

    private void node(Node node) {
        if (Var.isVar(node)) {
            (depth == 0 ? outer : inner).add(((Var) node).getVarName());
        } else if (node.isURI() || node.isLiteral()) {
            terms.add(node);
        }
    }

    private void triple(TriplePath triple) {
        triples.add(triple);
        node(triple.getSubject());
        if (triple.getPredicate() != null) {
            node(triple.getPredicate());
        } else {
            path(triple.getPath());
        }
        node(triple.getObject());
    }

    private void path(Path path) {
        if (path instanceof P_Path0 link) {
            node(link.getNode());
        } else if (path instanceof P_Path1 one) {
            path(one.getSubPath());
        } else if (path instanceof P_Path2 two) {
            path(two.getLeft());
            path(two.getRight());
        } else if (path instanceof P_NegPropSet set) {
            set.getNodes().forEach(this::path);
        }
    }

    private void expression(Expr expression) {
        if (expression instanceof ExprVar variable) {
            node(variable.asVar());
        } else if (expression instanceof NodeValue value) {
            node(value.asNode());
        } else if (expression instanceof ExprAggregator aggregator) {
            if (aggregator.getAggregator().getExprList() != null) {
                aggregator.getAggregator().getExprList().forEach(this::expression);
            }
        } else if (expression instanceof ExprFunctionOp pattern) {
            walk(pattern.getElement());
        } else if (expression instanceof ExprFunction function) {
            if (function.getFunctionIRI() != null) {
                functions.add(new Call(function.getFunctionIRI(), function.numArgs()));
            } else {
                builtIn.add(function.getFunctionSymbol().getSymbol());
            }
            function.getArgs().forEach(this::expression);
        }
    }

    /** Kept inside, so that nobody outside can call it half way. */
    private final class Visitor extends ElementVisitorBase {
        @Override
        public void visit(ElementTriplesBlock block) {
            block.patternElts().forEachRemaining(t -> triple(new TriplePath(t)));
        }

        @Override
        public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(QueryScan.this::triple);
        }

        @Override
        public void visit(ElementFilter filter) {
            expression(filter.getExpr());
        }

        @Override
        public void visit(ElementBind bind) {
            node(bind.getVar());
            expression(bind.getExpr());
        }

        @Override
        public void visit(ElementAssign assign) {
            node(assign.getVar());
            expression(assign.getExpr());
        }

        @Override
        public void visit(ElementData data) {
            data.getVars().forEach(QueryScan.this::node);
            data.getRows().forEach(row -> row.forEach((v, n) -> node(n)));
        }

        @Override
        public void visit(ElementNamedGraph graph) {
            node(graph.getGraphNameNode());
        }

        @Override
        public void visit(ElementService service) {
            services.add(service.getServiceNode());
            node(service.getServiceNode());
        }

        @Override
        public void visit(ElementExists exists) {
            walk(exists.getElement());
        }

        @Override
        public void visit(ElementNotExists exists) {
            walk(exists.getElement());
        }

        @Override
        public void visit(ElementSubQuery sub) {
            depth++;
            scan(sub.getQuery());
            depth--;
        }
    }
}
