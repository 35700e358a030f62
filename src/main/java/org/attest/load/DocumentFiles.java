package org.attest.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claim.ThingId;
import org.attest.document.Catalogue;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.rdf.DocumentQuads;
import org.attest.sheet.SheetReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.jspecify.annotations.Nullable;

/** Which documents there are, and which sheet belongs to each: by what the catalogue and the sheets say. */
final class DocumentFiles {
    /**
     * A document with its file and its sheet.
     *
     * @param sheet null when nothing is recorded of the document yet
     * @param shown what findings and statistics call it
     * @param further whether it comes from outside the folders
     */
    record Entry(Document document, Path file, Yaml.@Nullable Mapping sheet, String shown, boolean further) {}

    private final Home home;
    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();

    DocumentFiles(Home home, Catalogue catalogue, List<Path> further, Findings findings) {
        this.home = home;
        this.findings = findings;
        Map<String, Yaml.Mapping> sheets = new LinkedHashMap<>();
        Set<String> furtherSheets = new HashSet<>();
        Home.files(home.data().resolve("claims"), ".yaml").forEach(file -> addSheet(file, sheets, Set.of()));
        for (Path file : further.stream().filter(DocumentFiles::isSheet).toList()) {
            Set<String> replaceable = new HashSet<>(sheets.keySet());
            replaceable.removeAll(furtherSheets);
            addSheet(file, sheets, replaceable).ifPresent(furtherSheets::add);
        }
        for (Document document : catalogue.documents()) {
            String id = document.id().slug();
            Yaml.Mapping sheet = sheets.remove(id);
            add(document, home.text(document), sheet, furtherSheets.contains(id));
        }
        for (Path file : Home.files(home.seeds())) {
            String name = home.seeds().relativize(file).toString().replace('\\', '/');
            if (catalogue.byFile(name).isEmpty()) {
                uncatalogued(file, sheets, false);
            }
        }
        Set<Path> excerpts = catalogue.documents().stream().map(home::text).collect(Collectors.toUnmodifiableSet());
        Home.files(home.excerpts()).stream()
                .filter(file -> !excerpts.contains(file))
                .forEach(this::stray);
        further.stream().filter(file -> !isSheet(file)).forEach(file -> uncatalogued(file, sheets, true));
        sheets.forEach(this::orphan);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The documents as publications that others may cite. */
    Set<ThingId> held() {
        return entries.stream()
                .map(entry -> DocumentQuads.publicationId(entry.document()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSheet(Path file) {
        return file.toString().endsWith(".yaml");
    }

    /** Takes a sheet up under the id of its document; one from outside may replace that of the folders. */
    private Optional<String> addSheet(Path file, Map<String, Yaml.Mapping> sheets, Set<String> replaceable) {
        try {
            Yaml.Mapping sheet = YamlReader.read(file, home.shown(file));
            String id = SheetReader.document(sheet).orElse("");
            if (id.isEmpty()) {
                String advice = "begin with ‘document:’ and its id";
                findings.add(sheet.at().finding(Code.KEY_MISSING, "the sheet does not say its document", advice));
                return Optional.empty();
            }
            Yaml.Mapping other = sheets.put(id, sheet);
            if (other != null && !replaceable.contains(id)) {
                String message = "another sheet is about the document ‘" + id + "’: "
                        + other.at().source().file();
                findings.add(sheet.at().finding(Code.ID_REPEATED, message, "merge the two sheets"));
            }
            return Optional.of(id);
        } catch (AttestException e) {
            findings.addAll(e.findings());
            return Optional.empty();
        }
    }

    private void add(Document document, Path file, Yaml.@Nullable Mapping sheet, boolean further) {
        String shown = sheet == null ? home.shown(file) : sheet.at().source().file();
        entries.add(new Entry(document, file, sheet, shown, further));
    }

    private void uncatalogued(Path file, Map<String, Yaml.Mapping> sheets, boolean further) {
        Document document;
        try {
            document = Document.uncatalogued(file.getFileName().toString(), Checksum.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        findings.add(new Finding(
                Code.DOCUMENT_NOT_CATALOGUED,
                Place.of(home.shown(file)),
                "the document is not in data/documents.yaml; it is loaded as ‘" + document.id() + "’, author unknown",
                "add an entry with id, file and sha256: " + document.checksum().hex()));
        add(document, file, sheets.remove(document.id().slug()), further);
    }

    private void stray(Path file) {
        findings.add(new Finding(
                Code.DOCUMENT_NOT_CATALOGUED,
                Place.of(home.shown(file)),
                "the excerpt is not in data/documents.yaml, so it is not loaded",
                "add an entry with id, file, sha256 and ‘excerpt: {of, address, retrieved}’"));
    }

    private void orphan(String id, Yaml.Mapping sheet) {
        List<String> known = entries.stream().map(e -> e.document().id().slug()).toList();
        String advice = Nearest.to(id, known)
                .map(near -> "did you mean ‘" + near + "’?")
                .orElse("put the document in seeds/ and describe it in data/documents.yaml");
        Finding finding = sheet.get("document")
                .map(Yaml::at)
                .orElse(sheet.at())
                .finding(Code.DOCUMENT_UNKNOWN, "no document has the id ‘" + id + "’", advice);
        findings.add(finding);
    }
}
