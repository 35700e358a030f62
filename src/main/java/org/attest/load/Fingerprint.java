package org.attest.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.document.Checksum;
import org.attest.rdf.Base;

/** The digest by which a second start knows that nothing changed: every input file, the base and the software. */
final class Fingerprint {
    private Fingerprint() {}

    static Checksum of(Home home, Base base, String software) {
        StringBuilder lines = new StringBuilder();
        lines.append("base ")
                .append(base.iri())
                .append("\nsoftware ")
                .append(software)
                .append('\n');
        for (Path folder : List.of(home.seeds(), home.data(), home.ontology(), home.queries())) {
            for (Path file : Home.files(folder)) {
                if (file.startsWith(home.drafts())) {
                    continue;
                }
                lines.append(home.shown(file)).append(' ').append(digest(file)).append('\n');
            }
        }
        return Checksum.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(Path file) {
        try {
            return Checksum.of(Files.readAllBytes(file)).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
