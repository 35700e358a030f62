package org.attest.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.check.Coverage;
import org.attest.check.SentenceCoverage;
import org.attest.check.ShapeCheck;
import org.attest.check.Terms;
import org.attest.claim.BareId;
import org.attest.claim.Claim;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.document.Catalogue;
import org.attest.document.Document;
import org.attest.document.DocumentId;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.CurationQuads;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.sheet.CatalogueReader;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;
import org.attest.sheet.Yaml;
import org.attest.store.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the folders and checks all that is in them, in memory. */
final class Preparation {
    private final Home home;
    private final Iris iris;
    private final Units made;
    private final Findings findings = new Findings();

    Preparation(Home home, Base base) {
        this.home = home;
        this.iris = new Iris(base);
        this.made = new Units(iris);
    }

    /**
     * Everything that the folders and some further files say, less what is withdrawn.
     *
     * @param further documents and sheets outside the folders, by the user's wish
     * @param rdf graphs from outside, to be checked with the rest; they are not among the units of the result
     * @param stored graphs that the store has and no folder, asked for when something is withdrawn
     * @param decision what is withdrawn
     */
    Prepared prepare(List<Path> further, List<Unit> rdf, Supplier<List<Unit>> stored, Decision decision) {
        OntologyFiles ontology = new OntologyFiles(home, iris);
        List<Quad> vocabulary = ontology.vocabulary();
        ReferenceFiles files = new ReferenceFiles(home, findings);
        Yaml.Mapping catalogueFile = files.catalogue();
        Catalogue catalogue = new CatalogueReader(findings).read(catalogueFile);
        DocumentFiles documents = new DocumentFiles(
                home,
                catalogue,
                further.stream()
                        .filter(file -> !CurationPreparation.isCuration(file))
                        .toList(),
                findings);
        Reference reference = files.read(documents.held());
        WithdrawnList filed = new WithdrawnFile(home).read(reference.things().keySet(), findings);
        DocumentPreparation preparation =
                new DocumentPreparation(home, reference, documents.held(), Terms.of(vocabulary), findings);
        List<Recorded> recorded = new ArrayList<>();
        List<DocumentClaims> curated = new ArrayList<>();
        for (DocumentFiles.Entry entry : documents.entries()) {
            if (filed.covers(entry.document())) {
                findings.add(withdrawn(entry));
                // Only so that curation of it still has something to point to; what is wrong with it matters no more.
                new DocumentPreparation(home, reference, documents.held(), Terms.of(vocabulary), new Findings())
                        .prepare(entry)
                        .ifPresent(result -> curated.add(result.claims()));
            } else {
                preparation
                        .prepare(entry)
                        .ifPresent(result -> recorded.add(new Recorded(entry, result.claims(), result.sheet())));
            }
        }
        recorded.forEach(r -> curated.add(r.claims()));
        new CatalogueReader(findings).checkNamed(catalogueFile, named(recorded));
        List<CurationPreparation.Batch> batches = List.of();
        if (!findings.hasErrors()) {
            Set<ThingId> known = new HashSet<>(reference.things().keySet());
            known.addAll(documents.held());
            batches = new CurationPreparation(home, curated, findings).prepare(further, known, Terms.of(vocabulary));
        }
        if (findings.hasErrors()) {
            List<Finding> found = new MaskedFindings(filed.names()).of(findings.list());
            return new Prepared(List.of(), Withdrawals.NONE, ontology.rules(), found, new TreeMap<>());
        }

        List<Unit> units = new ArrayList<>();
        units.addAll(made.shared(ontology.graph(), vocabulary, reference));
        recorded.forEach(r ->
                units.add(made.document(r.claims(), r.entry().shown(), r.entry().further())));
        for (CurationPreparation.Batch batch : batches) {
            units.add(unit(batch, curated));
        }
        boolean untouched = filed.isEmpty() && decision.equals(Decision.AS_FILED);
        List<Unit> kept = untouched ? List.of() : stored.get();
        List<Unit> all = new ArrayList<>(units);
        all.addAll(rdf);
        all.addAll(kept);
        WithdrawnList list = decision.on(filed, iris, ontology.graph(), all);
        Redaction redaction = new Redaction(list, iris, ontology.graph(), all);
        List<Unit> staying = redacted(units, redaction);
        if (!list.isEmpty()) {
            staying.add(made.tombstones(list, new WithdrawnFile(home).shown()));
        }
        List<Unit> named = redacted(rdf, redaction);
        List<Unit> checked = new ArrayList<>(staying);
        checked.addAll(named);
        checkShapes(ontology, checked);
        stillPrinted(recorded, list);
        Withdrawals withdrawals = new Withdrawals(list, named, changes(kept, redaction), redaction.counts());
        List<Finding> found = new MaskedFindings(list.names()).of(findings.list());
        return new Prepared(staying, withdrawals, ontology.rules(), found, sentences(recorded, list));
    }

    private static List<Unit> redacted(List<Unit> units, Redaction redaction) {
        return new ArrayList<>(
                units.stream().flatMap(unit -> redaction.of(unit).stream()).toList());
    }

    private static List<Withdrawals.Change> changes(List<Unit> stored, Redaction redaction) {
        List<Withdrawals.Change> changes = new ArrayList<>();
        for (Unit before : stored) {
            Optional<Unit> after = redaction.of(before);
            if (after.filter(unit -> unit.equals(before)).isEmpty()) {
                changes.add(new Withdrawals.Change(before, after.stream().toList()));
            }
        }
        return changes;
    }

    private Finding withdrawn(DocumentFiles.Entry entry) {
        String advice = "it is not loaded; take the file, its sheet and its entry in the catalogue away";
        Place place = Place.of(home.shown(entry.file()));
        return new Finding(Code.WITHDRAWN_STILL_PRINTED, place, "this document is withdrawn", advice);
    }

    private void stillPrinted(List<Recorded> recorded, WithdrawnList list) {
        findings.addAll(StillPrinted.in(home, list));
        for (Recorded r : recorded) {
            if (r.sheet() != null && !list.isEmpty()) {
                Document document = r.claims().document();
                for (Located<Claim> claim : r.sheet().claims()) {
                    String slug = claim.value().slug(document.checksum());
                    boolean own = list.find(new BareId("claim/" + document.id() + "/" + slug))
                            .filter(entry -> entry.kind() == Withdrawn.Kind.CLAIM)
                            .isPresent();
                    if (own) {
                        String advice = "it is not loaded; take it out, so that whoever has the file does not read it";
                        Place place = claim.entry().at().place();
                        findings.add(new Finding(
                                Code.WITHDRAWN_STILL_PRINTED, place, "a withdrawn claim stands here", advice));
                    }
                }
            }
        }
    }

    /** A document that nothing is wrong with so far. */
    private record Recorded(
            DocumentFiles.Entry entry,
            DocumentClaims claims,
            @Nullable Sheet sheet) {}

    /** By document, whom its entry may name. Where a sheet may be missing because of an error, nobody can tell. */
    private Map<String, Set<ThingId>> named(List<Recorded> recorded) {
        Map<String, Set<ThingId>> known = new HashMap<>();
        for (Recorded r : recorded) {
            if (r.sheet() != null || !findings.hasErrors()) {
                known.put(
                        r.claims().document().id().slug(),
                        r.claims().reference().things().keySet());
            }
        }
        return known;
    }

    private static SortedMap<String, List<SentenceCoverage>> sentences(List<Recorded> recorded, WithdrawnList list) {
        SortedMap<String, List<SentenceCoverage>> sentences = new TreeMap<>();
        for (Recorded r : recorded) {
            if (r.sheet() != null) {
                Coverage coverage = new Coverage(r.sheet(), r.claims().reference());
                Document document = r.claims().document();
                String slug = document.id().slug();
                List<SentenceCoverage> all = coverage.of(r.claims().text(), document.language());
                if (!list.covers(document)) {
                    sentences.put(slug, new BlackenedSentences(list, slug).of(all));
                }
            }
        }
        return sentences;
    }

    private Unit unit(CurationPreparation.Batch batch, List<DocumentClaims> curated) {
        Node name = CurationQuads.graphName(iris, batch.curation().batch());
        List<Quad> quads = new ArrayList<>();
        Map<DocumentId, DocumentClaims> documents = new HashMap<>();
        curated.forEach(claims -> documents.put(claims.document().id(), claims));
        new CurationQuads(iris, new Graph(name, quads::add), batch.curation(), documents).write();
        String rights = "Statements: CC BY 4.0. Quotes belong to their authors.";
        return made.of(name, batch.shown(), quads, rights, batch.further());
    }

    private void checkShapes(OntologyFiles ontology, List<Unit> units) {
        Map<Node, String> files = new HashMap<>();
        units.forEach(unit -> files.put(unit.name(), unit.file()));
        files.remove(ontology.graph());
        List<Quad> all = units.stream().flatMap(unit -> unit.quads().stream()).toList();
        findings.addAll(new ShapeCheck(ontology.shapes(), new Prefixes(iris.base()).mapping()).check(all, files));
    }
}
