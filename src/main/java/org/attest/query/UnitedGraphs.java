package org.attest.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * Two stores read as one: the named graphs of both, and their union as the default graph. A quad that both have counts
 * once. One transaction reads both, each as it was when the transaction began.
 */
public final class UnitedGraphs extends DatasetGraphBaseFind {
    private final DatasetGraph first;
    private final DatasetGraph second;

    private UnitedGraphs(DatasetGraph first, DatasetGraph second) {
        this.first = first;
        this.second = second;
    }

    /** The union of two stores, for reading. */
    public static Dataset of(Dataset first, Dataset second) {
        return DatasetFactory.wrap(new UnitedGraphs(first.asDatasetGraph(), second.asDatasetGraph()));
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node property, Node object) {
        return united(
                all -> all.getUnionGraph().find(subject, property, object),
                triple -> !first.getUnionGraph().contains(triple),
                triple -> new Quad(Quad.defaultGraphIRI, triple));
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node property, Node object) {
        return named(graph, subject, property, object);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node property, Node object) {
        return named(Node.ANY, subject, property, object);
    }

    private Iterator<Quad> named(Node graph, Node subject, Node property, Node object) {
        return united(all -> all.findNG(graph, subject, property, object), quad -> !first.contains(quad), quad -> quad);
    }

    private <T> Iterator<Quad> united(
            Function<DatasetGraph, Iterator<T>> find, Predicate<T> onlySecond, Function<T, Quad> quad) {
        Iterator<T> more = Iter.filter(find.apply(second), onlySecond);
        return Iter.map(Iter.concat(find.apply(first), more), quad);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        List<Node> names = new ArrayList<>();
        first.listGraphNodes().forEachRemaining(names::add);
        second.listGraphNodes().forEachRemaining(names::add);
        return names.stream().distinct().iterator();
    }

    @Override
    public boolean containsGraph(Node graph) {
        return first.containsGraph(graph) || second.containsGraph(graph);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.emptyPrefixMap();
    }

    @Override
    public void add(Quad quad) {
        throw onlyReading();
    }

    @Override
    public void delete(Quad quad) {
        throw onlyReading();
    }

    @Override
    public void addGraph(Node graph, Graph triples) {
        throw onlyReading();
    }

    @Override
    public void removeGraph(Node graph) {
        throw onlyReading();
    }

    private static UnsupportedOperationException onlyReading() {
        return new UnsupportedOperationException("two stores together are only read");
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        begin(ReadWrite.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        if (mode == ReadWrite.WRITE) {
            throw onlyReading();
        }
        first.begin(ReadWrite.READ);
        try {
            second.begin(ReadWrite.READ);
        } catch (RuntimeException e) {
            first.end();
            throw e;
        }
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        Stream.of(first, second).forEach(DatasetGraph::commit);
    }

    @Override
    public void abort() {
        Stream.of(first, second).forEach(DatasetGraph::abort);
    }

    @Override
    public void end() {
        Stream.of(first, second).forEach(DatasetGraph::end);
    }

    @Override
    public boolean isInTransaction() {
        return first.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return ReadWrite.READ;
    }

    @Override
    public TxnType transactionType() {
        return TxnType.READ;
    }

    /** Closes neither: they are their owners' to close. */
    @Override
    public void close() {
        end();
    }
}
