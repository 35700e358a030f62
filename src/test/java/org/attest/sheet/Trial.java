package org.attest.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.finding.AttestException;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.text.SourceText;

/**
 * A file on trial: it is written to disk, read like a shipped one, and what is wrong with it is returned as a terminal
 * shows it.
 *
 * @param folder a temporary folder
 */
record Trial(Path folder) {
    /** The document that the sheets are about. */
    static final String DOCUMENT =
            "Tunisia (1500-3000), “Libya” 😀 – home of Abu Umar, as the Kurds say – holds more than"
                    + " 200 000 personnel.\nFigures from Libya have nearly doubled; up to 10% of 1.2 million, 25-30,000.";

    private static final String REFERENCE = """
            places:
              - {id: libya, label: Libya, class: Country, iso2: LY}
              - {id: tunisia, label: Tunisia, class: Country, iso2: TN}
            actors:
              - {id: kurds, label: the Kurds, class: Collective}
              - {id: icsr, label: ICSR, class: ResearchBody}
            individuals:
              - {id: abu-umar, label: Abu Umar}
            wilayat:
              - {id: barqah, label: Barqah, unitOf: kurds}
            publications:
              - {id: dabiq-7, label: Dabiq 7, class: PeriodicalIssue}
            """;

    private static final String CURATED = """
            document: d
            citations:
              - {id: kurds, quote: "the Kurds", form: full, publication: dabiq-7}
            claims:
              - {id: kurds, quote: "the Kurds say", kind: judgement}
              - {id: nearly-doubled, quote: "nearly doubled", kind: judgement}
            """;

    /** What is known when a sheet is read. */
    static Reference reference() {
        Findings findings = new Findings();
        Yaml.Mapping file = YamlReader.parse(new YamlSource("reference.yaml", REFERENCE));
        List<Thing> things = new ReferenceReader(findings).read(List.of(file), Set.of());
        findings.throwErrors();
        return Reference.of(things);
    }

    /** A sheet without faults. */
    Sheet sheet(String text) throws IOException {
        Findings findings = new Findings();
        Sheet sheet = read(text, findings);
        findings.throwErrors();
        return sheet;
    }

    /** What is wrong with a claim sheet. */
    String sheetFindings(String text) throws IOException {
        Findings findings = new Findings();
        try {
            read(text, findings);
        } catch (AttestException e) {
            findings.addAll(e.findings());
        }
        return shown(findings.list());
    }

    private Sheet read(String text, Findings findings) throws IOException {
        Yaml.Mapping file = YamlReader.read(written(text), "a.yaml");
        return new SheetReader(reference(), Set.of(), findings).read(file, new SourceText(DOCUMENT));
    }

    /** What is wrong with files of reference data; {@code held} is the id of a document. */
    String referenceFindings(String... texts) throws IOException {
        Findings findings = new Findings();
        List<Yaml.Mapping> files = new ArrayList<>();
        for (String text : texts) {
            files.add(YamlReader.read(written(text), "a.yaml"));
        }
        new ReferenceReader(findings).read(files, Set.of(new ThingId(ThingKind.PUBLICATION, "held")));
        return shown(findings.list());
    }

    /** What is wrong with a curation file; the document {@code d} has a citation and a claim of one id, and one more claim. */
    String curationFindings(String text) throws IOException {
        Sheet sheet = sheet(CURATED);
        Document document = Document.uncatalogued("d", Checksum.of(new byte[0]));
        DocumentClaims claims = new DocumentClaims(
                document,
                new SourceText(DOCUMENT),
                sheet.things(),
                reference(),
                sheet.citations().stream().map(Located::value).toList(),
                sheet.claims().stream().map(Located::value).toList(),
                sheet.arguments().stream().map(Located::value).toList(),
                null,
                null);
        Findings findings = new Findings();
        try {
            Yaml.Mapping file = YamlReader.read(written(text), "a.yaml");
            Set<ThingId> things = reference().things().keySet();
            new CurationReader(Map.of("d", claims), things, findings).read(file);
        } catch (AttestException e) {
            findings.addAll(e.findings());
        }
        return shown(findings.list());
    }

    /** What is wrong with a list of what is withdrawn. */
    String withdrawnFindings(String text) throws IOException {
        Findings findings = new Findings();
        new WithdrawnReader(reference().things().keySet(), findings).read(YamlReader.read(written(text), "a.yaml"));
        return shown(findings.list());
    }

    /** What is wrong with a catalogue. */
    String catalogueFindings(String text) throws IOException {
        Findings findings = new Findings();
        new CatalogueReader(findings).read(YamlReader.read(written(text), "a.yaml"));
        return shown(findings.list());
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), text);
    }

    private static String shown(List<Finding> findings) {
        return findings.stream().map(Finding::text).collect(Collectors.joining("\n"));
    }
}
