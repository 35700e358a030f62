package org.attest.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.finding.AttestException;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.jspecify.annotations.Nullable;

/**
 * A TDB2 database of named graphs whose default graph is their union.
 *
 * <p>One process has it open at a time. Reading and writing happen in transactions: a write is seen whole or not at all,
 * also after the process was killed.
 */
public final class Store implements AutoCloseable {
    private final Dataset dataset;
    private final Iris iris;
    private final boolean onDisk;
    private final AtomicLong commits = new AtomicLong();
    private volatile @Nullable Known known;

    /** A state of the content, and how many commits this process had made when it was begun to be read. */
    private record Known(long commits, State state) {}

    /**
     * A state of the content.
     *
     * @param id as {@link #id()} tells it
     * @param version as {@link #version()} tells it
     */
    public record State(String id, long version) {}

    private Store(Dataset dataset, Base base, boolean onDisk) {
        this.dataset = dataset;
        this.iris = new Iris(base);
        this.onDisk = onDisk;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /**
     * Opens the store in a folder, and creates it when there is none.
     *
     * @throws AttestException STORE_LOCKED, BASE_DIFFERS, STORE_READ_ONLY, STORE_NEWER or STORE_UNREADABLE
     */
    public static Store open(Path folder, Base base) {
        return open(folder, base, remark -> {});
    }

    /**
     * Opens the store in a folder. One of an older layout is replaced by an empty one, for a load to fill: see {@link
     * OlderStore}.
     *
     * @param remarks hears that this happened, and what of the old store could not be carried over
     */
    public static Store open(Path folder, Base base, Consumer<Finding> remarks) {
        StoreFolder place = new StoreFolder(folder);
        Store store = new Store(place.connect(base, remarks), base, true);
        if (store.read(unused -> store.meta().fingerprint().isPresent())) {
            place.removeOlder();
        }
        return store;
    }

    /** A store that is gone when it is closed. */
    public static Store inMemory(Base base) {
        return new Store(TDB2Factory.createDataset(), base, false);
    }

    public Base base() {
        return iris.base();
    }

    /** For queries; begin a transaction first. */
    public Dataset dataset() {
        return dataset;
    }

    /** What was loaded when, as graph {@code meta} has it. Call inside a transaction. */
    public Meta meta() {
        return new Meta(dataset.asDatasetGraph(), iris);
    }

    /** Rises with each change of content; 0 while nothing was ever loaded. */
    public long version() {
        return read(unused -> meta().version());
    }

    /**
     * Names the content: equal folders, added files, software and base give equal ids on every machine. {@code empty}
     * before a load, and while one is unfinished.
     */
    public String id() {
        return read(unused -> meta().contentDigest()
                .map(digest -> digest.prefix().substring(0, 12))
                .orElse("empty"));
    }

    /** The state that the open transaction reads, else the present one. */
    public State state() {
        return read(unused -> new State(id(), version()));
    }

    /**
     * The last state that is known. It is read again after each commit of this process, and cheap to ask until then: a
     * state that was begun to be read before a commit is never taken for the one after it.
     */
    public State latest() {
        Known last = known;
        long made = commits.get();
        if (last == null || last.commits() != made) {
            last = new Known(made, state());
            known = last;
        }
        return last.state();
    }

    /** Whether nothing was ever loaded from the folders; what a user added by hand does not count. */
    public boolean isUnfilled() {
        return read(unused -> meta().nothingFromFolders());
    }

    /** Works in one read transaction, or in the one that is open. */
    public <T> T read(Function<Dataset, T> work) {
        if (dataset.isInTransaction()) {
            return work.apply(dataset);
        }
        dataset.begin(ReadWrite.READ);
        try {
            return work.apply(dataset);
        } finally {
            dataset.end();
        }
    }

    /** Works in one write transaction; when the work throws, nothing of it stays. */
    public void write(Consumer<Dataset> work) {
        dataset.begin(ReadWrite.WRITE);
        try {
            work.accept(dataset);
            dataset.commit();
            commits.incrementAndGet();
        } catch (RuntimeException | Error e) {
            // Without this, ending the transaction throws too, and nobody hears of what went wrong.
            dataset.abort();
            throw e;
        } finally {
            dataset.end();
        }
    }

    /**
     * Writes the database anew with nothing in it but what it holds, and removes the old files: dropped quads leave their
     * words behind in them. Readers go on; writers wait. A store in memory has no files.
     */
    public void compact() {
        if (onDisk) {
            DatabaseMgr.compact(dataset.asDatasetGraph(), true);
        }
    }

    @Override
    public void close() {
        if (onDisk) {
            TDBInternal.expel(dataset.asDatasetGraph());
        } else {
            dataset.close();
        }
    }

    /** The default graph of a dataset, which in a store is all named graphs together. */
    public static Graph defaultGraph(DatasetGraph dataset) {
        Context context = dataset.getContext();
        boolean union = context != null && context.isTrue(TDB2.symUnionDefaultGraph);
        return union ? dataset.getUnionGraph() : dataset.getDefaultGraph();
    }
}
