package org.attest.load;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.document.Checksum;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.store.Meta;
import org.attest.store.Rules;
import org.attest.store.Store;
import org.attest.store.Unit;
import org.attest.store.derived.Derivation;
import org.attest.store.profile.DatasetDescription;

/**
 * Writes graphs that are checked into a store, each that changed in a transaction of its own.
 *
 * <p>From the first such transaction until what is derived is rebuilt, the store says of itself that it is unfinished.
 */
final class Synchronisation {
    private final Store store;
    private final Clock clock;
    private final Consumer<String> progress;
    private final LongConsumer written;
    private long count;

    Synchronisation(Store store, Clock clock, Consumer<String> progress, LongConsumer written) {
        this.store = store;
        this.clock = clock;
        this.progress = progress;
        this.written = written;
    }

    /** Drops the graphs whose inputs are gone; what a user added by hand stays. */
    void dropVanished(List<Unit> units) {
        Set<Node> kept = new HashSet<>();
        units.forEach(unit -> kept.add(unit.name()));
        Iris iris = new Iris(store.base());
        List<Node> vanished = store.read(dataset -> store.meta().triples().keySet().stream()
                .map(name -> iris.relative(name.substring(store.base().iri().length())))
                .filter(name -> !kept.contains(name) && !store.meta().isAdded(name))
                .toList());
        vanished.forEach(this::drop);
    }

    /** Replaces stored graphs by what withdrawals leave of them; says whether there was one. */
    boolean redact(List<Withdrawals.Change> changes) {
        for (Withdrawals.Change change : changes) {
            Node before = change.before().name();
            if (change.after().stream().noneMatch(unit -> unit.name().equals(before))) {
                drop(before);
            }
            replaceChanged(change.after());
        }
        return !changes.isEmpty();
    }

    /** Drops stored graphs; says whether there was one. */
    boolean dropAll(List<Node> names) {
        List<Node> stored = store.read(unused -> names.stream()
                .filter(name -> store.meta().digest(name).isPresent())
                .toList());
        stored.forEach(this::drop);
        return !stored.isEmpty();
    }

    private void drop(Node name) {
        store.write(dataset -> {
            store.meta().stale();
            store.meta().forget(name);
            dataset.asDatasetGraph().removeGraph(name);
        });
    }

    /** Replaces the graphs that are not in the store as they should be; says whether there was one. */
    boolean replaceChanged(List<Unit> units) {
        boolean changed = false;
        for (Unit unit : units) {
            Checksum digest = CanonicalQuads.digest(unit.quads());
            boolean same = store.read(unused ->
                    store.meta().digest(unit.name()).filter(digest::equals).isPresent());
            if (!same) {
                progress.accept("loading " + unit.file());
                store.write(dataset -> replace(dataset.asDatasetGraph(), unit, digest));
                changed = true;
            }
        }
        return changed;
    }

    /** Rebuilds what is derived and says that the store is whole. */
    void derive(Rules rules, Checksum fingerprint, String software) {
        progress.accept("deriving the short form");
        store.write(dataset -> {
            Iris iris = new Iris(store.base());
            new Derivation(rules).renew(dataset.asDatasetGraph(), iris, this::wrote);
            store.meta().finish(fingerprint, software);
            DatasetDescription.renew(dataset.asDatasetGraph(), iris, software, clock.instant());
        });
    }

    private void replace(DatasetGraph dataset, Unit unit, Checksum digest) {
        Meta meta = store.meta();
        meta.stale();
        dataset.removeGraph(unit.name());
        unit.quads().forEach(quad -> {
            dataset.add(quad);
            wrote();
        });
        meta.record(unit, digest, clock.instant());
    }

    private void wrote() {
        count++;
        written.accept(count);
    }
}
