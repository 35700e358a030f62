package org.attest.query;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.store.profile.DatasetDescription;

/**
 * Counts that need no counting: clients that plan a join over several servers first ask how many triples a single
 * pattern has, and the description of the dataset has these numbers for the version that is read.
 */
public final class DescribedCount {
    private final Node graph;
    private final Node whole;

    /** Counts in a store of a base. */
    public DescribedCount(Base base) {
        Iris iris = new Iris(base);
        this.graph = iris.graph(DatasetDescription.GRAPH);
        this.whole = iris.relative("dataset");
    }

    /**
     * A query that says the number, for one that counts all solutions of one pattern: of all triples, those of a property,
     * or the instances of a class. Call inside a transaction, and only where the description is of the default graph as it
     * is.
     *
     * @return the query itself when it is another one, or the description has no such number
     */
    public Query of(Query query, DatasetGraph dataset) {
        return counted(query)
                .flatMap(pattern -> number(pattern, dataset))
                .map(number -> saying(query.getProjectVars().get(0), number))
                .orElse(query);
    }

    private static Optional<TriplePath> counted(Query query) {
        boolean plain = query.isSelectType()
                && query.getProjectVars().size() == 1
                && query.getGroupBy().isEmpty()
                && !query.hasHaving()
                && !query.hasOrderBy()
                && !query.hasLimit()
                && !query.hasOffset()
                && !query.hasValues()
                && !query.hasDatasetDescription();
        if (!plain) {
            return Optional.empty();
        }
        Expr counts = query.getProject().getExpr(query.getProjectVars().get(0));
        boolean all = counts instanceof ExprAggregator aggregator && aggregator.getAggregator() instanceof AggCount;
        return all ? onlyPattern(query.getQueryPattern()) : Optional.empty();
    }

    private static Optional<TriplePath> onlyPattern(Element element) {
        List<Element> parts = element instanceof ElementGroup group ? group.getElements() : List.of(element);
        if (parts.size() != 1 || !(parts.get(0) instanceof ElementPathBlock block)) {
            return Optional.empty();
        }
        Iterator<TriplePath> patterns = block.patternElts();
        TriplePath first = patterns.hasNext() ? patterns.next() : null;
        return first == null || patterns.hasNext() || !first.isTriple() ? Optional.empty() : Optional.of(first);
    }

    private Optional<Node> number(TriplePath pattern, DatasetGraph dataset) {
        Node subject = pattern.getSubject();
        Node property = pattern.getPredicate();
        Node object = pattern.getObject();
        boolean open = Var.isVar(subject) && !subject.equals(object) && !subject.equals(property);
        if (!open || property.equals(object)) {
            return Optional.empty();
        }
        if (Var.isVar(property)) {
            return Var.isVar(object) ? value(dataset, whole, VOID.triples.asNode()) : Optional.empty();
        }
        if (Var.isVar(object)) {
            return part(dataset, VOID.propertyPartition.asNode(), VOID.property.asNode(), property)
                    .flatMap(part -> value(dataset, part, VOID.triples.asNode()));
        }
        return property.equals(RDF.type.asNode())
                ? part(dataset, VOID.classPartition.asNode(), VOID._class.asNode(), object)
                        .flatMap(part -> value(dataset, part, VOID.entities.asNode()))
                : Optional.empty();
    }

    /** The part of the whole dataset that is about a term; a class has parts for its properties too, which are not meant. */
    private Optional<Node> part(DatasetGraph dataset, Node partition, Node about, Node term) {
        Iterator<Quad> parts = dataset.find(graph, Node.ANY, about, term);
        while (parts.hasNext()) {
            Node part = parts.next().getSubject();
            if (dataset.contains(graph, whole, partition, part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private Optional<Node> value(DatasetGraph dataset, Node subject, Node property) {
        Iterator<Quad> values = dataset.find(graph, subject, property, Node.ANY);
        return values.hasNext() ? Optional.of(values.next().getObject()) : Optional.empty();
    }

    private static Query saying(Var variable, Node number) {
        Query query = new Query();
        query.setQuerySelectType();
        query.addResultVar(variable);
        query.setQueryPattern(new ElementGroup());
        query.setValuesDataBlock(List.of(variable), List.of(BindingFactory.binding(variable, number)));
        return query;
    }
}
