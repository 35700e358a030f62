package org.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Catalogue;
import org.attest.document.Document;
import org.attest.finding.Findings;
import org.attest.sheet.CatalogueReader;
import org.attest.sheet.Located;
import org.attest.sheet.ReferenceReader;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.text.SourceText;

/**
 * The shipped files as their readers see them.
 *
 * @param findings what the readers found wrong with them
 */
public record ShippedClaims(
        Catalogue catalogue, Reference reference, List<DocumentClaims> documents, Findings findings) {
    /** Reads the catalogue, the reference files and every claim sheet. */
    public static ShippedClaims read() throws IOException {
        Findings findings = new Findings();
        Catalogue catalogue = new CatalogueReader(findings).read(yaml("documents.yaml"));
        Set<ThingId> held = catalogue.documents().stream()
                .map(document ->
                        new ThingId(ThingKind.PUBLICATION, document.id().slug()))
                .collect(Collectors.toSet());
        List<Yaml.Mapping> files =
                referenceFiles().stream().map(ShippedClaims::yaml).toList();
        Reference reference = Reference.of(new ReferenceReader(findings).read(files, held));
        List<DocumentClaims> documents = sheets().stream()
                .map(sheet -> read("claims/" + sheet.getFileName(), catalogue, reference, held, findings))
                .toList();
        return new ShippedClaims(catalogue, reference, documents, findings);
    }

    private static DocumentClaims read(
            String name, Catalogue catalogue, Reference reference, Set<ThingId> held, Findings findings) {
        Yaml.Mapping file = yaml(name);
        Document document = catalogue
                .byId(SheetReader.document(file).orElseThrow())
                .orElseThrow(() -> new IllegalStateException("no such document: " + name));
        SourceText text = text(document);
        Sheet sheet = new SheetReader(reference, held, findings).read(file, text);
        return new DocumentClaims(
                document,
                text,
                sheet.things(),
                reference.and(sheet.things()),
                sheet.citations().stream().map(Located::value).toList(),
                sheet.claims().stream().map(Located::value).toList(),
                sheet.arguments().stream().map(Located::value).toList(),
                sheet.recordedOn(),
                sheet.recordedBy());
    }

    private static SourceText text(Document document) {
        try {
            Path file = Shipped.seeds().resolve(document.file());
            return SourceText.decode(Files.readAllBytes(file), document.file());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Yaml.Mapping yaml(String name) {
        return YamlReader.read(Shipped.data().resolve(name), "data/" + name);
    }

    /** Every file of data/ but the catalogue, by name. */
    private static List<String> referenceFiles() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.data())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.equals("documents.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The claim sheets, by name. */
    public static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.data().resolve("claims"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
