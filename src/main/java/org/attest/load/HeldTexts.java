package org.attest.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.claim.WithdrawnList;
import org.attest.document.Checksum;
import org.attest.finding.Findings;
import org.attest.text.SourceText;

/**
 * The texts that a home holds, for readers.
 *
 * @param home where they lie
 */
public record HeldTexts(Home home) {
    /**
     * The text of a document, with blocks in place of what was withdrawn.
     *
     * @param document its slug
     * @param file as the store names it
     * @param checksum of the text that was loaded
     * @return empty when the home does not hold that text, or holds it changed
     */
    public Optional<SourceText> of(String document, String file, Checksum checksum) {
        return Stream.of(home.seeds(), home.excerpts())
                .map(folder -> folder.resolve(file).normalize())
                .filter(path -> path.startsWith(home.seeds()) || path.startsWith(home.excerpts()))
                .filter(Files::isRegularFile)
                .map(HeldTexts::bytes)
                .filter(bytes -> Checksum.of(bytes).equals(checksum))
                .findFirst()
                .map(bytes -> blackened(document, SourceText.decode(bytes, file)));
    }

    private SourceText blackened(String document, SourceText text) {
        WithdrawnList list = new WithdrawnFile(home).read(java.util.List.of(), new Findings());
        return list.isEmpty() || text.length() == 0
                ? text
                : new SourceText(new Blackened(list, document)
                        .of(text.passage(0, text.length()))
                        .quote());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
