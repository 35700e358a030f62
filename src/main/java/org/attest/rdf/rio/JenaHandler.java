package org.attest.rdf.rio;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;

/** The bridge: takes statements as Rio streams them and hands them on as Jena quads. */
final class JenaHandler extends AbstractRDFHandler {
    private final Statements statements = new Statements();
    private final @Nullable Node graph;
    private final Consumer<Quad> sink;

    /**
     * @param graph the graph that everything goes to; null to keep the statements' own contexts
     */
    JenaHandler(@Nullable Node graph, Consumer<Quad> sink) {
        this.graph = graph;
        this.sink = sink;
    }

    @Override
    public void handleStatement(Statement statement) {
        Node target = graph;
        if (target == null) {
            target = statement.getContext() == null
                    ? Quad.defaultGraphNodeGenerated
                    : statements.node(statement.getContext());
        }
        sink.accept(statements.quad(statement, target));
    }
}
