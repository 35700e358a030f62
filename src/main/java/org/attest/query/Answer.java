package org.attest.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What came back from a query: whole, not a stream, so that whoever writes it knows that nothing is missing. */
public sealed interface Answer {
    /**
     * The answer to SELECT.
     *
     * @param columns in the order of the SELECT clause
     * @param rows in the order of the answer
     */
    record Rows(List<Var> columns, List<Binding> rows) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The same rows with some of their columns, in the order given. */
        public Rows only(List<String> names) {
            return new Rows(names.stream().map(Var::alloc).toList(), rows);
        }

        /** The first rows only. */
        public Rows first(int count) {
            return count >= rows.size() ? this : new Rows(columns, rows.subList(0, count));
        }
    }

    /** The answer to ASK. */
    record Truth(boolean value) implements Answer {}

    /** The answer to CONSTRUCT and DESCRIBE. */
    record Triples(Graph graph) implements Answer {}

    /** How many rows or triples there are; a truth value counts as one. */
    default int size() {
        if (this instanceof Rows rows) {
            return rows.rows().size();
        }
        return this instanceof Triples triples ? triples.graph().size() : 1;
    }

    /** Whether nothing was found. A plain <i>no</i> is an answer. */
    default boolean empty() {
        return size() == 0;
    }
}
