package org.attest.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.document.Document;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * The folders that people edit.
 *
 * @param root the checkout, or any folder with {@code seeds}, {@code data}, {@code ontology} and {@code queries}
 */
public record Home(Path root) {
    private static final List<String> FOLDERS = List.of("seeds", "data", "ontology", "queries");

    /**
     * The home at a root.
     *
     * @throws AttestException HOME_INVALID when a folder is missing
     */
    public static Home of(Path root) {
        List<String> missing = FOLDERS.stream()
                .filter(name -> !Files.isDirectory(root.resolve(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new AttestException(new Finding(
                    Code.HOME_INVALID,
                    Place.of(root.toString()),
                    "this is not a home of Attest: it lacks " + String.join(", ", missing),
                    "run bin/attest from a checkout, or name one with --home"));
        }
        return new Home(root);
    }

    /** The file of a text that is held. */
    public Path text(Document document) {
        return (document.excerpt() == null ? seeds() : excerpts()).resolve(document.file());
    }

    /** Where the texts of excerpts lie. */
    public Path excerpts() {
        return data().resolve("excerpts");
    }

    public Path seeds() {
        return root.resolve("seeds");
    }

    public Path data() {
        return root.resolve("data");
    }

    /** Where drafts lie until somebody has reviewed them; nothing in it is loaded. */
    public Path drafts() {
        return data().resolve("drafts");
    }

    public Path ontology() {
        return root.resolve("ontology");
    }

    public Path queries() {
        return root.resolve("queries");
    }

    /** A file as findings name it: relative to the root when it lies below. */
    public String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path home = root.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(home) ? home.relativize(absolute) : file;
        return shown.toString().replace('\\', '/');
    }

    /** The files below a folder that have one of the endings, sorted by name; hidden files are passed over. */
    static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> endings.length == 0
                            || Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
                    .sorted(java.util.Comparator.comparing(
                            file -> file.toString().replace('\\', '/')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
