package org.attest.load;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.claim.DocumentClaims;
import org.attest.claim.WithdrawnList;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.rdf.AtProperty;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.DocumentQuads;
import org.attest.rdf.Iris;
import org.attest.store.Meta;
import org.attest.store.Store;
import org.attest.store.Unit;
import org.jspecify.annotations.Nullable;

/** The graphs of the second dataset: what every store has, and one of each document. */
final class ProposedUnits {
    private final Extraction extraction;
    private final Store store;
    private final Clock clock;
    private final Consumer<String> progress;
    private final Iris iris;
    private final Units made;
    private final OntologyFiles ontology;
    private final WithdrawnList withdrawn;
    private final Checksum rules;
    private final List<Unit> shared;

    ProposedUnits(Extraction extraction, Store store, Clock clock, Consumer<String> progress) {
        this.extraction = extraction;
        this.store = store;
        this.clock = clock;
        this.progress = progress;
        this.iris = new Iris(store.base());
        this.made = new Units(iris);
        this.ontology = new OntologyFiles(extraction.home(), iris);
        this.withdrawn = extraction.withdrawn();
        this.rules = Checksum.of(extraction.extractor().rules().stream()
                .map(rule -> rule.id().toString())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
        this.shared = made.shared(ontology.graph(), ontology.vocabulary(), extraction.reference());
    }

    /** Writes what every store has where it changed, and takes out of the documents what was withdrawn meanwhile. */
    void share() {
        Redaction redaction = new Redaction(withdrawn, iris, ontology.graph(), shared);
        List<Unit> units = new ArrayList<>(
                shared.stream().flatMap(unit -> redaction.of(unit).stream()).toList());
        Unit tombstones = made.tombstones(withdrawn, new WithdrawnFile(extraction.home()).shown());
        Checksum now = CanonicalQuads.digest(tombstones.quads());
        boolean more = !withdrawn.isEmpty()
                && store.read(unused -> store.meta()
                        .digest(tombstones.name())
                        .filter(now::equals)
                        .isEmpty());
        boolean redacted = more && redactDocuments();
        if (!withdrawn.isEmpty()) {
            units.add(tombstones);
        }
        new Synchronisation(store, clock, progress, count -> {}).replaceChanged(units);
        if (redacted) {
            store.compact();
        }
    }

    private boolean redactDocuments() {
        String graphs = iris.graph("doc/").getURI();
        List<String> names = store.read(unused -> store.meta().triples().keySet().stream()
                .filter(name -> name.startsWith(graphs))
                .toList());
        boolean changed = false;
        for (String name : names) {
            Node graph = graph(name);
            Unit before = store.read(unused -> store.meta().unit(graph));
            Optional<Unit> after = redacted(before);
            if (after.filter(unit -> unit.quads().equals(before.quads())).isEmpty()) {
                Checksum input =
                        store.read(unused -> store.meta().digest(graph)).orElseThrow();
                store.write(dataset -> {
                    remove(dataset.asDatasetGraph(), graph);
                    after.ifPresent(unit -> write(dataset.asDatasetGraph(), unit, input));
                });
                changed = true;
            }
        }
        return changed;
    }

    /** The node of a graph whose name the store has recorded. */
    private Node graph(String name) {
        return iris.relative(name.substring(store.base().iri().length()));
    }

    private Optional<Unit> redacted(Unit unit) {
        if (withdrawn.isEmpty()) {
            return Optional.of(unit);
        }
        List<Unit> together = new ArrayList<>(shared);
        together.add(unit);
        return new Redaction(withdrawn, iris, ontology.graph(), together).of(unit);
    }

    /** Whether a document stands here as these rules read it, under whatever name. */
    boolean isLoaded(Document document) {
        Checksum input = input(document);
        return store.read(dataset -> graphs(dataset.asDatasetGraph(), document).stream()
                .anyMatch(graph ->
                        store.meta().digest(graph).filter(input::equals).isPresent()));
    }

    /**
     * A document as it will stand here.
     *
     * @param unit its graph; null when nothing of it stays
     */
    record Ready(Document document, @Nullable Unit unit) {
        /** Number of quads. */
        int size() {
            return unit == null ? 0 : unit.quads().size();
        }
    }

    Ready ready(DocumentClaims claims, String shown) {
        Unit unit = made.document(claims, shown, false);
        return new Ready(claims.document(), redacted(unit).orElse(null));
    }

    /** Writes documents in one transaction, each in place of what stood here of the same text. */
    void replace(List<Ready> documents) {
        store.write(dataset -> {
            DatasetGraph all = dataset.asDatasetGraph();
            for (Ready ready : documents) {
                Document document = ready.document();
                graphs(all, document).forEach(graph -> remove(all, graph));
                remove(all, DocumentQuads.graphName(iris, document));
                if (ready.unit() != null) {
                    write(all, ready.unit(), input(document));
                }
            }
        });
    }

    private void remove(DatasetGraph dataset, Node graph) {
        store.meta().stale();
        store.meta().forget(graph);
        dataset.removeGraph(graph);
    }

    private void write(DatasetGraph dataset, Unit unit, Checksum input) {
        Meta meta = store.meta();
        meta.stale();
        unit.quads().forEach(dataset::add);
        meta.record(unit, input, clock.instant());
    }

    /** Rebuilds what is derived when anything changed since that was done. */
    void finish(Software software) {
        boolean whole = store.read(unused -> store.meta().fingerprint().isPresent());
        if (!whole) {
            Checksum fingerprint = store.read(unused -> Checksum.of(store.meta().triples().keySet().stream()
                    .map(name -> name + " "
                            + store.meta()
                                    .digest(graph(name))
                                    .map(Checksum::hex)
                                    .orElse(""))
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8)));
            new Synchronisation(store, clock, progress, count -> {})
                    .derive(ontology.rules(), fingerprint, software.version());
        }
    }

    /** Digest of everything that a document's graph is made from, as far as the text and the rules go. */
    private Checksum input(Document document) {
        return Checksum.of((document.checksum() + "\n" + rules).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Node> graphs(DatasetGraph dataset, Document document) {
        List<Node> graphs = new ArrayList<>();
        Node checksum =
                NodeFactory.createLiteralString("sha256:" + document.checksum().hex());
        dataset.findNG(Node.ANY, Node.ANY, AtProperty.CHECKSUM, checksum)
                .forEachRemaining((Quad quad) -> graphs.add(quad.getGraph()));
        return graphs.stream().distinct().toList();
    }
}
