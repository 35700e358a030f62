package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a store of an older layout. What comes from the folders is left for the next load to build; the version and
 * the graphs that a user added by hand, which nobody can build again, are carried over.
 *
 * <p>The old database is moved aside first, and stays beside the new one until that is whole: it is removed at the first
 * opening after a finished load. When something in it could not be read it is renamed to end in {@code .unread} and
 * stays for good. Cut short at any point, the next opening goes on.
 */
final class OlderStore {
    private static final Logger LOG = LoggerFactory.getLogger(OlderStore.class);

    private final StoreFolder folder;
    private final int layout;
    private final Base base;
    private final Iris iris;
    private final Consumer<Finding> remarks;

    OlderStore(StoreFolder folder, int layout, Base base, Consumer<Finding> remarks) {
        this.folder = folder;
        this.layout = layout;
        this.base = base;
        this.iris = new Iris(base);
        this.remarks = remarks;
    }

    void replace() {
        Path old = folder.older(layout);
        try {
            if (!Files.exists(old)) {
                // A server of the older version may still run on it.
                folder.requireFree(folder.database());
                Files.move(folder.database(), old, StandardCopyOption.ATOMIC_MOVE);
                Files.createDirectory(folder.database());
            }
            List<Finding> lost = carryOver(old);
            if (!lost.isEmpty()) {
                Files.move(old, old.resolveSibling(old.getFileName() + ".unread"), StandardCopyOption.ATOMIC_MOVE);
            }
            folder.label(base);
            lost.forEach(remarks);
        } catch (IOException e) {
            throw new AttestException(folder.readOnly(), e);
        }
    }

    private List<Finding> carryOver(Path old) {
        Salvage salvage;
        folder.requireFree(old);
        try {
            salvage = read(old);
        } catch (RuntimeException e) {
            LOG.debug("{} cannot be read", old, e);
            folder.letGo(old);
            salvage = Salvage.NOTHING;
        }
        write(salvage);
        rebuilt(salvage.carried());
        return salvage.lost().isEmpty()
                ? List.of()
                : List.of(folder.finding(
                        Code.GRAPH_NOT_CARRIED,
                        "the old database cannot be read whole; not in the new one: "
                                + String.join(", ", salvage.lost()),
                        "load the files they came from again with attest load FILE; the old database is kept in " + old
                                + ".unread"));
    }

    private Salvage read(Path old) {
        Dataset from = folder.connect(old);
        try {
            return Txn.calculateRead(from, () -> salvage(from.asDatasetGraph()));
        } finally {
            TDBInternal.expel(from.asDatasetGraph(), true);
        }
    }

    /**
     * What could be read of an old database.
     *
     * @param quads of the graphs that were added by hand, and what graph {@code meta} says of these
     * @param carried names of these graphs
     * @param lost names of graphs that cannot be read
     */
    private record Salvage(long version, List<Quad> quads, List<String> carried, List<String> lost) {
        private static final Salvage NOTHING =
                new Salvage(0, List.of(), List.of(), List.of("any graph that was added by hand"));
    }

    private Salvage salvage(DatasetGraph old) {
        Meta meta = new Meta(old, iris);
        List<Quad> quads = new ArrayList<>();
        List<String> carried = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Node name : meta.addedGraphs()) {
            try {
                List<Quad> graph = new ArrayList<>();
                old.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(graph::add);
                old.find(meta.graph(), name, Node.ANY, Node.ANY).forEachRemaining(graph::add);
                quads.addAll(graph);
                carried.add(name.getURI());
            } catch (RuntimeException e) {
                lost.add(name.getURI());
            }
        }
        return new Salvage(meta.version(), quads, carried, lost);
    }

    private void write(Salvage salvage) {
        Dataset fresh = folder.connect(folder.database());
        try {
            Txn.executeWrite(fresh, () -> {
                salvage.quads().forEach(fresh.asDatasetGraph()::add);
                new Meta(fresh.asDatasetGraph(), iris).version(salvage.version());
            });
        } finally {
            TDBInternal.expel(fresh.asDatasetGraph());
        }
    }

    private void rebuilt(List<String> carried) {
        String kept = carried.isEmpty() ? "" : "; carried over from it: " + String.join(", ", carried);
        remarks.accept(folder.finding(
                Code.STORE_REBUILT,
                "an older version of Attest wrote the store (layout " + layout
                        + "): it is built again from seeds/ and data/" + kept,
                ""));
    }
}
