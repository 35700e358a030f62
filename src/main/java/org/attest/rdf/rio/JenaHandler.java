package org.attest.rdf.rio;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;

/** The bridge: takes statements as Rio streams them and hands them on as Jena quads. */
final class JenaHandler extends AbstractRDFHandler {
    private final Statements statements;
    private final Map<String, Node> blanks = new HashMap<>();
    private final @Nullable Node graph;
    private final Consumer<Quad> sink;

    /**
     * @param graph the graph that everything goes to; null to keep the statements' own contexts
     */
    JenaHandler(@Nullable Node graph, Consumer<Quad> sink) {
        this.statements = new Statements(this::blank);
        this.graph = graph;
        this.sink = sink;
    }

    /** Keeps the statements' own contexts, and takes blank nodes from their labels. */
    JenaHandler(Consumer<Quad> sink, Function<String, Node> labelled) {
        this.statements = new Statements(labelled);
        this.graph = null;
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

    /**
     * A blank node by its place in the order of appearance and by its graph: the same whenever a file is read, and
     * another one in every file.
     */
    private Node blank(String label) {
        String where = graph == null
                ? ""
                : Checksum.of(graph.getURI().getBytes(StandardCharsets.UTF_8)).prefix() + "n";
        return blanks.computeIfAbsent(label, unused -> NodeFactory.createBlankNode("b" + where + blanks.size()));
    }
}
