package org.attest.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.check.CurationCheck;
import org.attest.check.Terms;
import org.attest.claim.Curation;
import org.attest.claim.DocumentClaims;
import org.attest.claim.ThingId;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.sheet.CurationReader;
import org.attest.sheet.CurationSheet;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;

/** The curation files, read against the documents that nothing is wrong with, and checked. */
final class CurationPreparation {
    private final Home home;
    private final List<DocumentClaims> documents;
    private final Findings findings;

    CurationPreparation(Home home, List<DocumentClaims> documents, Findings findings) {
        this.home = home;
        this.documents = List.copyOf(documents);
        this.findings = findings;
    }

    /**
     * A batch that nothing is wrong with so far.
     *
     * @param shown what findings and statistics call its file
     * @param further whether it comes from outside the folders
     */
    record Batch(Curation curation, String shown, boolean further) {}

    /** Whether a file that a user names is one of curation. One that cannot be read is left to those who say why. */
    static boolean isCuration(Path file) {
        try {
            return file.toString().endsWith(".yaml")
                    && Files.isRegularFile(file)
                    && CurationReader.isCuration(YamlReader.read(file, file.toString()));
        } catch (AttestException e) {
            return false;
        }
    }

    /**
     * The batches of the folder, and those among further files; one of these replaces that of the same name.
     *
     * @param known things that do not belong to a document: shared ones, and the documents themselves
     */
    List<Batch> prepare(List<Path> further, Set<ThingId> known, Terms terms) {
        Map<String, DocumentClaims> byId = new HashMap<>();
        Set<ThingId> things = new HashSet<>(known);
        documents.forEach(document -> {
            byId.put(document.document().id().slug(), document);
            things.addAll(document.reference().things().keySet());
        });
        CurationReader reader = new CurationReader(byId, things, findings);
        CurationCheck check = new CurationCheck(terms, findings);
        Map<String, Batch> batches = new LinkedHashMap<>();
        Home.files(home.data().resolve("curation"), ".yaml").forEach(file -> read(file, reader, check, batches, false));
        further.stream()
                .filter(CurationPreparation::isCuration)
                .forEach(file -> read(file, reader, check, batches, true));
        return new ArrayList<>(batches.values());
    }

    private void read(
            Path file, CurationReader reader, CurationCheck check, Map<String, Batch> batches, boolean further) {
        String shown = home.shown(file);
        try {
            Yaml.Mapping mapping = YamlReader.read(file, shown);
            CurationSheet sheet = reader.read(mapping).orElse(null);
            if (sheet == null) {
                return;
            }
            check.check(sheet);
            Batch other = batches.put(sheet.batch().value(), new Batch(sheet.curation(), shown, further));
            if (other != null && other.further() == further) {
                String message = "another file has this batch: " + other.shown();
                findings.add(
                        sheet.batch().finding("curation", Code.ID_REPEATED, message, "merge the two, or rename one"));
            }
        } catch (AttestException e) {
            findings.addAll(e.findings());
        }
    }
}
