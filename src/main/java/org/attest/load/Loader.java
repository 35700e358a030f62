package org.attest.load;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.check.SentenceCoverage;
import org.attest.document.Checksum;
import org.attest.document.Slug;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioReader;
import org.attest.store.Meta;
import org.attest.store.Rules;
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

    /**
     * A loader of one home.
     *
     * @param clock for the times in graph {@code meta}, which nothing else depends on
     * @param progress takes one line a step
     */
    public Loader(Home home, Base base, Software software, Clock clock, Consumer<String> progress) {
        this.home = home;
        this.base = base;
        this.software = software;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Loads what changed since the last time; does nothing when nothing did.
     *
     * @throws AttestException with every error found, when there is one; the store is then as it was
     */
    public LoadReport bringUpToDate(Store store) {
        Checksum fingerprint = Fingerprint.of(home, base, software.digest());
        boolean current = store.read(
                unused -> store.meta().fingerprint().filter(fingerprint::equals).isPresent());
        if (current) {
            return report(store, false, List.of());
        }
        Prepared prepared = prepare(List.of());
        synchronise(store, prepared, fingerprint, true);
        return report(store, true, prepared.findings());
    }

    /** Everything that can be wrong with the folders; changes nothing. */
    public List<Finding> check() {
        try {
            return new Preparation(home, base).prepare(List.of()).findings();
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
        return prepare(List.of()).sentences();
    }

    /**
     * Loads further files beside the folders: documents and claim sheets, and RDF files, each into a graph of its own
     * named after the file. They stay until a file of the same name replaces them.
     */
    public LoadReport load(Store store, List<Path> files) {
        LoadReport first = bringUpToDate(store);
        Findings findings = new Findings();
        findings.addAll(first.findings());
        List<Unit> rdf = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : files) {
            exists(file);
            RioFormat.ofFile(file.toString()).ifPresentOrElse(f -> rdf.add(rdf(file, f)), () -> others.add(file));
        }
        Prepared prepared = prepare(others);
        List<Unit> units = new ArrayList<>(rdf);
        prepared.units().stream().filter(Unit::added).forEach(units::add);
        Checksum fingerprint = Fingerprint.of(home, base, software.digest());
        synchronise(
                store,
                new Prepared(units, prepared.rules(), prepared.findings(), prepared.sentences()),
                fingerprint,
                false);
        prepared.findings().stream().filter(f -> !first.findings().contains(f)).forEach(findings::add);
        return report(store, true, findings.list());
    }

    private Prepared prepare(List<Path> further) {
        progress.accept("checking " + home.shown(home.seeds()) + "/, data/ and ontology/");
        Prepared prepared = new Preparation(home, base).prepare(further);
        Findings all = new Findings();
        all.addAll(prepared.findings());
        all.throwErrors();
        return prepared;
    }

    private void synchronise(Store store, Prepared prepared, Checksum fingerprint, boolean whole) {
        if (whole) {
            dropVanished(store, prepared);
        }
        for (Unit unit : prepared.units()) {
            Checksum digest = CanonicalQuads.digest(unit.quads());
            boolean same = store.read(unused ->
                    store.meta().digest(unit.name()).filter(digest::equals).isPresent());
            if (!same) {
                progress.accept("loading " + unit.file());
                store.write(unused -> replace(store, unit, digest));
            }
        }
        progress.accept("deriving the short form");
        store.write(dataset -> derive(store, dataset.asDatasetGraph(), prepared.rules(), fingerprint));
    }

    private void replace(Store store, Unit unit, Checksum digest) {
        DatasetGraph dataset = store.dataset().asDatasetGraph();
        Meta meta = store.meta();
        meta.stale();
        dataset.removeGraph(unit.name());
        unit.quads().forEach(dataset::add);
        meta.record(unit, digest, clock.instant());
    }

    private void dropVanished(Store store, Prepared prepared) {
        Set<String> kept = new HashSet<>();
        prepared.units().forEach(unit -> kept.add(unit.name().getURI()));
        List<Node> vanished = store.read(dataset -> store.meta().triples().keySet().stream()
                .filter(name -> !kept.contains(name))
                .map(name -> new Iris(base).relative(name.substring(base.iri().length())))
                .filter(name -> !store.meta().isAdded(name))
                .toList());
        for (Node name : vanished) {
            store.write(dataset -> {
                store.meta().stale();
                store.meta().forget(name);
                dataset.asDatasetGraph().removeGraph(name);
            });
        }
    }

    private void derive(Store store, DatasetGraph dataset, Rules rules, Checksum fingerprint) {
        rules.materialise(dataset, new Iris(base).graph("inferred"));
        store.meta().finish(fingerprint, software.version());
    }

    private Unit rdf(Path file, RioFormat format) {
        String name = file.getFileName().toString();
        String slug = Slug.from(name.substring(0, name.lastIndexOf('.')));
        Node graph = new Iris(base).graph("added/" + slug);
        List<Quad> quads = new ArrayList<>();
        RioReader.read(file, home.shown(file), format, graph, quads::add);
        String rights = "Added from a file; its licence is that of its publisher.";
        return new Unit(graph, home.shown(file), quads, null, rights, true);
    }

    private void exists(Path file) {
        if (!java.nio.file.Files.isRegularFile(file)) {
            throw new AttestException(new Finding(
                    Code.FILE_UNREADABLE, Place.of(file.toString()), "there is no such file", "check its name"));
        }
    }

    private LoadReport report(Store store, boolean changed, List<Finding> findings) {
        return store.read(unused -> new LoadReport(
                changed, findings, store.meta().triples(), store.meta().version()));
    }
}
