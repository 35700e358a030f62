package org.attest.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;

/**
 * A store in which only the graphs that a user adds by hand can be changed: those whose names begin with {@code
 * graph/added/}. All others are made from the folders, and would no longer say what these say. Reading the default graph
 * reads the union of all.
 */
final class AddedGraphs extends DatasetGraphWrapper {
    private final String prefix;
    private final Set<Node> touched = new LinkedHashSet<>();

    AddedGraphs(DatasetGraph store, Base base) {
        super(store);
        this.prefix = new Iris(base).graph("added/").getURI();
    }

    /** The graphs that something was written to or removed from. */
    List<Node> touched() {
        return List.copyOf(touched);
    }

    private void admit(Node graph) {
        if (graph == null || !graph.isURI() || !graph.getURI().matches("\\Q" + prefix + "\\E[a-z0-9][a-z0-9-]*")) {
            boolean named = graph != null && graph.isURI() && !Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph);
            throw new AttestException(new Finding(
                    Code.GRAPH_PROTECTED,
                    Place.of("update"),
                    named
                            ? "graph <" + graph.getURI() + "> cannot be changed here"
                            : "an update must say in which graph it writes",
                    "write into a graph <" + prefix + "NAME> of your own, NAME in a-z, 0-9 and -; what comes from"
                            + " documents changes by editing data/ and loading it"));
        }
        touched.add(graph);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isDefaultGraph(name) ? getDefaultGraph() : GraphView.createNamedGraph(this, name);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node value) {
        admit(graph);
        super.add(graph, subject, property, value);
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node value) {
        admit(graph);
        super.delete(graph, subject, property, value);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node value) {
        if (Node.ANY.equals(graph)) {
            List<Node> graphs = new ArrayList<>();
            listGraphNodes().forEachRemaining(graphs::add);
            graphs.forEach(this::admit);
        } else {
            admit(graph);
        }
        super.deleteAny(graph, subject, property, value);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        admit(name);
        super.addGraph(name, graph);
    }

    @Override
    public void removeGraph(Node name) {
        admit(name);
        super.removeGraph(name);
    }

    @Override
    public void clear() {
        Iterator<Node> graphs = listGraphNodes();
        List<Node> all = new ArrayList<>();
        graphs.forEachRemaining(all::add);
        all.forEach(this::removeGraph);
    }
}
