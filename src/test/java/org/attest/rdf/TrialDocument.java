package org.attest.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.attest.Shipped;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.document.Document;
import org.attest.finding.Findings;
import org.attest.sheet.CatalogueReader;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.YamlReader;
import org.attest.text.SourceText;

/** The small document of {@code src/test/resources/rdf}, with one claim of each kind, as quads. */
final class TrialDocument {
    static final Path FOLDER = Shipped.root().resolve("src/test/resources/rdf");

    private TrialDocument() {}

    static List<Quad> quads(Base base) throws IOException {
        return quads(base, claims());
    }

    static List<Quad> quads(Base base, DocumentClaims claims) {
        Iris iris = new Iris(base);
        List<Quad> quads = new ArrayList<>();
        Graph graph = new Graph(DocumentQuads.graphName(iris, claims.document()), quads::add);
        new DocumentQuads(iris, graph, claims).write();
        return quads;
    }

    static DocumentClaims claims() throws IOException {
        Findings findings = new Findings();
        Document document = new CatalogueReader(findings)
                .read(YamlReader.read(FOLDER.resolve("documents.yaml"), "documents.yaml"))
                .byId("trial")
                .orElseThrow();
        SourceText text = SourceText.decode(Files.readAllBytes(FOLDER.resolve(document.file())), document.file());
        Reference nothing = Reference.of(List.of());
        Sheet sheet = new SheetReader(nothing, Set.of(), findings)
                .read(YamlReader.read(FOLDER.resolve("trial.yaml"), "trial.yaml"), text);
        findings.throwErrors();
        return new DocumentClaims(
                document,
                text,
                sheet.things(),
                nothing.and(sheet.things()),
                sheet.citations().stream().map(Located::value).toList(),
                sheet.claims().stream().map(Located::value).toList(),
                sheet.arguments().stream().map(Located::value).toList(),
                sheet.recordedOn(),
                sheet.recordedBy());
    }
}
