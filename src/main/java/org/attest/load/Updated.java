package org.attest.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.update.UpdateRequest;
import org.attest.store.Store;
import org.attest.store.Unit;

/**
 * What an update makes of the graphs that were added by hand.
 *
 * @param units the graphs that it changes, as they are afterwards
 * @param gone the graphs in which nothing is left
 */
record Updated(List<Unit> units, List<Node> gone) {
    private static final String RIGHTS = "Added by an update; its licence is that of its publisher.";

    Updated {
        units = List.copyOf(units);
        gone = List.copyOf(gone);
    }

    /**
     * Carries an update out and takes it back: the store is then as it was, so that what came of it can be checked and
     * loaded as a file would be.
     *
     * @throws org.attest.finding.AttestException {@code GRAPH_PROTECTED}
     * @throws org.apache.jena.query.QueryCancelledException time is up
     */
    static Updated by(UpdateRequest request, Store store, Duration longest) {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        AddedGraphs open = new AddedGraphs(dataset, store.base());
        dataset.begin(ReadWrite.WRITE);
        try {
            UpdateExecDatasetBuilder.create()
                    .update(request)
                    .dataset(open)
                    .timeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .build()
                    .execute();
            List<Unit> units = new ArrayList<>();
            List<Node> gone = new ArrayList<>();
            for (Node name : open.touched()) {
                List<Quad> quads = new ArrayList<>();
                dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
                if (quads.isEmpty()) {
                    gone.add(name);
                } else {
                    units.add(unit(store.meta().unit(name), quads));
                }
            }
            return new Updated(units, gone);
        } finally {
            dataset.abort();
            dataset.end();
        }
    }

    private static Unit unit(Unit before, List<Quad> quads) {
        String name = before.name().getURI().replaceFirst(".*/", "");
        return new Unit(
                before.name(),
                before.file().isEmpty() ? name + " (update)" : before.file(),
                quads,
                before.licence(),
                before.rights().isEmpty() ? RIGHTS : before.rights(),
                true);
    }
}
