package org.attest.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.check.Coverage;
import org.attest.check.SentenceCoverage;
import org.attest.check.ShapeCheck;
import org.attest.check.Terms;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.document.Catalogue;
import org.attest.document.Document;
import org.attest.document.DocumentId;
import org.attest.finding.AttestException;
import org.attest.finding.Findings;
import org.attest.rdf.Base;
import org.attest.rdf.CurationQuads;
import org.attest.rdf.DocumentQuads;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.rdf.Licences;
import org.attest.rdf.Prefixes;
import org.attest.rdf.ThingQuads;
import org.attest.rdf.rio.RioWriter;
import org.attest.sheet.CatalogueReader;
import org.attest.sheet.ReferenceReader;
import org.attest.sheet.Sheet;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.store.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the folders and checks all that is in them, in memory. */
final class Preparation {
    private static final String CATALOGUE = "documents.yaml";

    private final Home home;
    private final Iris iris;
    private final Findings findings = new Findings();

    Preparation(Home home, Base base) {
        this.home = home;
        this.iris = new Iris(base);
    }

    /**
     * Everything that the folders and some further files say.
     *
     * @param further documents and sheets outside the folders, by the user's wish
     * @param rdf graphs from outside, to be checked with the rest; they are not among the units of the result
     */
    Prepared prepare(List<Path> further, List<Unit> rdf) {
        OntologyFiles ontology = new OntologyFiles(home, iris);
        List<Quad> vocabulary = ontology.vocabulary();
        Yaml.Mapping catalogueFile = yaml(home.data().resolve(CATALOGUE));
        Catalogue catalogue = new CatalogueReader(findings).read(catalogueFile);
        DocumentFiles documents = new DocumentFiles(
                home,
                catalogue,
                further.stream()
                        .filter(file -> !CurationPreparation.isCuration(file))
                        .toList(),
                findings);
        Reference reference = reference(documents);
        DocumentPreparation preparation =
                new DocumentPreparation(home, reference, documents.held(), Terms.of(vocabulary), findings);
        List<Recorded> recorded = new ArrayList<>();
        documents
                .entries()
                .forEach(entry -> preparation
                        .prepare(entry)
                        .ifPresent(result -> recorded.add(new Recorded(entry, result.claims(), result.sheet()))));
        new CatalogueReader(findings).checkAgents(catalogueFile, agents(recorded));
        List<CurationPreparation.Batch> batches = List.of();
        if (!findings.hasErrors()) {
            Set<ThingId> known = new HashSet<>(reference.things().keySet());
            known.addAll(documents.held());
            batches = new CurationPreparation(home, curated(recorded), findings)
                    .prepare(further, known, Terms.of(vocabulary));
        }
        if (findings.hasErrors()) {
            return new Prepared(List.of(), ontology.rules(), findings.list(), new TreeMap<>());
        }

        List<Unit> units = new ArrayList<>();
        units.add(unit(ontology.graph(), "ontology/", vocabulary, "", false));
        units.add(unit(referenceGraph(), "data/", referenceQuads(reference), "", false));
        recorded.forEach(r -> units.add(unit(r)));
        for (CurationPreparation.Batch batch : batches) {
            units.add(unit(batch, recorded));
        }
        List<Unit> all = new ArrayList<>(units);
        all.addAll(rdf);
        checkShapes(ontology, all);
        return new Prepared(units, ontology.rules(), findings.list(), sentences(recorded));
    }

    /** A document that nothing is wrong with so far. */
    private record Recorded(
            DocumentFiles.Entry entry,
            DocumentClaims claims,
            @Nullable Sheet sheet) {}

    /** By document, whom its entry may name. Where a sheet may be missing because of an error, nobody can tell. */
    private Map<String, Set<ThingId>> agents(List<Recorded> recorded) {
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

    private static SortedMap<String, List<SentenceCoverage>> sentences(List<Recorded> recorded) {
        SortedMap<String, List<SentenceCoverage>> sentences = new TreeMap<>();
        for (Recorded r : recorded) {
            if (r.sheet() != null) {
                Coverage coverage = new Coverage(r.sheet(), r.claims().reference());
                Document document = r.claims().document();
                sentences.put(document.id().slug(), coverage.of(r.claims().text(), document.language()));
            }
        }
        return sentences;
    }

    private Unit unit(Recorded recorded) {
        Document document = recorded.claims().document();
        Node name = DocumentQuads.graphName(iris, document);
        List<Quad> quads = new ArrayList<>();
        new DocumentQuads(iris, new Graph(name, quads::add), recorded.claims()).write();
        String quoted = document.rights() == null ? "" : document.rights();
        String rights = "Statements: CC BY 4.0. Quotes belong to their authors. " + quoted;
        return unit(
                name,
                recorded.entry().shown(),
                quads,
                rights.strip(),
                recorded.entry().further());
    }

    private Unit unit(CurationPreparation.Batch batch, List<Recorded> recorded) {
        Node name = CurationQuads.graphName(iris, batch.curation().batch());
        List<Quad> quads = new ArrayList<>();
        Map<DocumentId, DocumentClaims> documents = new HashMap<>();
        curated(recorded).forEach(claims -> documents.put(claims.document().id(), claims));
        new CurationQuads(iris, new Graph(name, quads::add), batch.curation(), documents).write();
        String rights = "Statements: CC BY 4.0. Quotes belong to their authors.";
        return unit(name, batch.shown(), quads, rights, batch.further());
    }

    private static List<DocumentClaims> curated(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::claims).toList();
    }

    private void checkShapes(OntologyFiles ontology, List<Unit> units) {
        Map<Node, String> files = new HashMap<>();
        units.forEach(unit -> files.put(unit.name(), unit.file()));
        files.remove(ontology.graph());
        List<Quad> all = units.stream().flatMap(unit -> unit.quads().stream()).toList();
        findings.addAll(new ShapeCheck(ontology.shapes(), new Prefixes(iris.base()).mapping()).check(all, files));
    }

    /** Passes the quads through Rio's handlers, as every statement on its way into the store does. */
    private Unit unit(Node name, String file, List<Quad> quads, String rights, boolean added) {
        List<Quad> relayed = new ArrayList<>(quads.size());
        RioWriter.relay(quads, new Prefixes(iris.base()).map(), relayed::add);
        return new Unit(name, file, relayed.stream().distinct().toList(), Licences.CC_BY, rights, added);
    }

    private Node referenceGraph() {
        return iris.graph("reference");
    }

    private List<Quad> referenceQuads(Reference reference) {
        List<Quad> quads = new ArrayList<>();
        ThingQuads things = new ThingQuads(iris, new Graph(referenceGraph(), quads::add));
        reference.things().values().forEach(things::write);
        return quads;
    }

    private Reference reference(DocumentFiles documents) {
        List<Yaml.Mapping> files = new ArrayList<>();
        for (Path file : Home.files(home.data(), ".yaml")) {
            boolean top = home.data().equals(file.getParent());
            if (top && !file.getFileName().toString().equals(CATALOGUE)) {
                files.add(yaml(file));
            }
        }
        List<Thing> things = new ReferenceReader(findings).read(files, documents.held());
        return Reference.of(things);
    }

    /** A file as YAML; when it cannot be read as such, a finding and nothing in it. */
    private Yaml.Mapping yaml(Path file) {
        String shown = home.shown(file);
        try {
            if (!Files.exists(file) && file.endsWith(CATALOGUE)) {
                return YamlReader.parse(new YamlSource(shown, ""));
            }
            return YamlReader.read(file, shown);
        } catch (AttestException e) {
            findings.addAll(e.findings());
            return YamlReader.parse(new YamlSource(shown, ""));
        }
    }
}
