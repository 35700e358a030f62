package org.attest.review.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Catalogue;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.finding.Findings;
import org.attest.sheet.CatalogueReader;
import org.attest.sheet.ReferenceReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;

/**
 * What the folders of a home know: things, and which documents there are.
 *
 * @param seeds folder of the documents
 * @param shown how findings name a file
 */
public record KnownThings(Reference reference, Catalogue catalogue, Path seeds, Function<Path, String> shown) {
    private static final String CATALOGUE = "documents.yaml";
    private static final Set<String> OTHER_FILES = Set.of(CATALOGUE, "withdrawn.yaml");

    /** Reads the folders {@code data} and {@code seeds}; what is wrong with a file is among the findings. */
    public static KnownThings read(Path data, Path seeds, Function<Path, String> shown, Findings findings) {
        Path file = data.resolve(CATALOGUE);
        Catalogue catalogue = Files.exists(file)
                ? new CatalogueReader(findings).read(YamlReader.read(file, shown.apply(file)))
                : new Catalogue(List.of());
        List<Yaml.Mapping> files = files(data).stream()
                .filter(f -> f.toString().endsWith(".yaml"))
                .filter(f -> !OTHER_FILES.contains(String.valueOf(f.getFileName())))
                .map(f -> YamlReader.read(f, shown.apply(f)))
                .toList();
        Reference reference = Reference.of(new ReferenceReader(findings).read(files, held(catalogue)));
        return new KnownThings(reference, catalogue, seeds, shown);
    }

    /** Nothing is known. */
    public static KnownThings nothing() {
        return new KnownThings(Reference.of(List.of()), new Catalogue(List.of()), Path.of(""), Path::toString);
    }

    /** The documents as publications that a sheet may cite, and the one that the sheet is about. */
    Set<ThingId> heldWith(String document) {
        Set<ThingId> held = new HashSet<>(held(catalogue));
        ThingId.parse(ThingKind.PUBLICATION.path() + "/" + document).ifPresent(held::add);
        return held;
    }

    /** The file of a document, by the id in the catalogue or the one that an uncatalogued file has. */
    Optional<Path> document(String id) {
        Optional<Path> catalogued = catalogue.byId(id).map(document -> seeds.resolve(document.file()));
        return catalogued.isPresent() ? catalogued : uncatalogued(id);
    }

    private Optional<Path> uncatalogued(String id) {
        for (Path file : files(seeds)) {
            try {
                String name = String.valueOf(file.getFileName());
                Document document = Document.uncatalogued(name, Checksum.of(Files.readAllBytes(file)));
                if (document.id().slug().equals(id)) {
                    return Optional.of(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    private static Set<ThingId> held(Catalogue catalogue) {
        return catalogue.documents().stream()
                .map(document ->
                        new ThingId(ThingKind.PUBLICATION, document.id().slug()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
