package org.attest.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateRequest;
import org.attest.check.SentenceCoverage;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.store.Store;
import org.attest.store.Unit;

/**
 * Brings a store up to date with the folders.
 *
 * <p>Everything is read and checked before the first quad is stored. Then each graph that changed is replaced in a
 * transaction of its own, and what is derived from all of them is rebuilt in a last one. A load that is killed leaves a
 * store that knows it is unfinished; the next load finishes it.
 */
public final class Loader {
    private final Home home;
    private final Base base;
    private final Software software;
    private final Clock clock;
    private final Consumer<String> progress;
    private final LongConsumer written;
    private final Supplier<List<Quad>> queries;

    /**
     * A loader of one home.
     *
     * @param clock for the times in graph {@code meta}, which nothing else depends on
     * @param progress takes one line a step
     */
    public Loader(Home home, Base base, Software software, Clock clock, Consumer<String> progress) {
        this(home, base, software, clock, progress, count -> {}, List::of);
    }

    /**
     * A loader whose work can be watched between its steps.
     *
     * @param written takes, after each quad that is written, how many this load has written so far
     * @param queries gives the canned queries as RDF, as they may be shown now
     */
    public Loader(
            Home home,
            Base base,
            Software software,
            Clock clock,
            Consumer<String> progress,
            LongConsumer written,
            Supplier<List<Quad>> queries) {
        this.home = home;
        this.base = base;
        this.software = software;
        this.clock = clock;
        this.progress = progress;
        this.written = written;
        this.queries = queries;
    }

    /**
     * Loads what changed since the last time; does nothing when nothing did.
     *
     * @throws AttestException with every error found, when there is one; the store is then as it was
     */
    public LoadReport bringUpToDate(Store store) {
        requireSameBase(store);
        Checksum fingerprint = Fingerprint.of(home, base, software.digest());
        if (isBuiltFrom(fingerprint, store)) {
            return report(store, false, List.of());
        }
        Prepared prepared = prepare(List.of(), List.of(), () -> added(store));
        Optional<Checksum> tombstones = tombstones(store);
        boolean first = store.version() == 0;
        Synchronisation run = new Synchronisation(store, clock, progress, written);
        List<Unit> units = withQueries(prepared.units());
        run.dropVanished(units);
        run.redact(prepared.withdrawals().stored());
        run.replaceChanged(units);
        run.derive(prepared.rules(), fingerprint, software.version());
        if (!first && !tombstones.equals(tombstones(store))) {
            progress.accept("taking what is withdrawn out of the files of the store");
            store.compact();
        }
        return report(store, true, prepared.findings());
    }

    private List<Unit> withQueries(List<Unit> units) {
        List<Quad> asked = queries.get();
        List<Unit> all = new ArrayList<>(units);
        if (!asked.isEmpty()) {
            Node graph = asked.get(0).getGraph();
            all.add(new Units(new Iris(base)).of(graph, home.shown(home.queries()) + "/", asked, "", false));
        }
        return all;
    }

    private static List<Unit> added(Store store) {
        return store.read(unused -> store.meta().addedUnits());
    }

    private static Optional<Checksum> tombstones(Store store) {
        Node graph = new Iris(store.base()).graph(Units.TOMBSTONES);
        return store.read(unused -> store.meta().digest(graph));
    }

    /** What tells apart what is withdrawn in a store: another text when that is another. */
    public static String withdrawals(Store store) {
        return tombstones(store).map(Checksum::hex).orElse("none");
    }

    /** Whether the store was built from the folders as they are, by this program. */
    public boolean isCurrent(Store store) {
        return isBuiltFrom(Fingerprint.of(home, base, software.digest()), store);
    }

    private static boolean isBuiltFrom(Checksum fingerprint, Store store) {
        return store.read(
                unused -> store.meta().fingerprint().filter(fingerprint::equals).isPresent());
    }

    /** Everything that can be wrong with the folders; changes nothing. */
    public List<Finding> check() {
        try {
            return new Preparation(home, base)
                    .prepare(List.of(), List.of(), List::of, Decision.AS_FILED)
                    .findings();
        } catch (AttestException e) {
            return e.findings();
        }
    }

    /**
     * By document, what its sheet records of each sentence; documents without a sheet are left out.
     *
     * @throws AttestException with every error found, when there is one
     */
    public SortedMap<String, List<SentenceCoverage>> sentences() {
        return prepare(List.of(), List.of(), List::of).sentences();
    }

    /**
     * Loads further files beside the folders: documents and claim sheets, and RDF files, each into a graph of its own
     * named after the file. They stay until a file of the same name replaces them.
     *
     * @throws AttestException with every error found in the files and the folders; the store is then as it was
     */
    public LoadReport load(Store store, List<Path> files) {
        requireSameBase(store);
        FurtherFiles further = FurtherFiles.read(home, base, files);
        LoadReport first = bringUpToDate(store);
        return add(store, prepare(further.others(), further.rdf(), () -> added(store)), List.of(), first);
    }

    /**
     * Changes what was added by hand as a SPARQL 1.1 Update says: graphs below {@code graph/added/}. What comes of it is
     * checked and stored as a file of {@link #load} is, also what is withdrawn is taken out.
     *
     * @param longest time that finding what to change may take
     * @throws AttestException {@code GRAPH_PROTECTED}, or with every error found; the store is then as it was
     * @throws org.apache.jena.query.QueryCancelledException time is up; the store is then as it was
     */
    public LoadReport update(Store store, UpdateRequest request, Duration longest) {
        requireSameBase(store);
        LoadReport first = bringUpToDate(store);
        Updated updated = Updated.by(request, store, longest);
        return add(store, prepare(List.of(), updated.units(), () -> added(store)), updated.gone(), first);
    }

    private LoadReport add(Store store, Prepared prepared, List<Node> gone, LoadReport first) {
        List<Unit> units = new ArrayList<>(prepared.withdrawals().rdf());
        prepared.units().stream().filter(Unit::added).forEach(units::add);

        Synchronisation run = new Synchronisation(store, clock, progress, written);
        boolean changed = run.redact(prepared.withdrawals().stored());
        changed |= run.dropAll(gone);
        changed |= run.replaceChanged(units);
        if (changed) {
            run.derive(prepared.rules(), Fingerprint.of(home, base, software.digest()), software.version());
        }
        return report(store, changed || first.changed(), prepared.findings());
    }

    private Prepared prepare(List<Path> further, List<Unit> rdf, Supplier<List<Unit>> stored) {
        progress.accept("checking " + home.shown(home.seeds()) + "/, data/ and ontology/");
        Prepared prepared = new Preparation(home, base).prepare(further, rdf, stored, Decision.AS_FILED);
        Findings all = new Findings();
        all.addAll(prepared.findings());
        all.throwErrors();
        return prepared;
    }

    private void requireSameBase(Store store) {
        if (!store.base().equals(base)) {
            String message = "the store has the base " + store.base() + ", not " + base;
            String advice = "load with the base of the store, or into a store of its own";
            throw new AttestException(new Finding(Code.BASE_DIFFERS, Place.of("--base"), message, advice));
        }
    }

    private LoadReport report(Store store, boolean changed, List<Finding> findings) {
        return store.read(unused -> new LoadReport(
                changed, findings, store.meta().triples(), store.meta().version()));
    }
}
