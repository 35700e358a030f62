package org.attest.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Exit;
import org.attest.finding.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("YAML is read with the place of every value")
class YamlReaderTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("Scalars stay text: no country becomes false, no code loses its zero")
    void scalars() throws IOException {
        Yaml.Mapping read = read("iso2: NO\nm49: 012\nissued: 2014-12-31\nlow: 1e3\nempty:\ntilde: ~\n");
        List<String> values = read.pairs().stream()
                .map(pair -> ((Yaml.Text) pair.value()).value())
                .toList();
        assertEquals(List.of("NO", "012", "2014-12-31", "1e3", "", "~"), values);
    }

    @Test
    @DisplayName("Columns count characters, beyond the BMP too")
    void columns() throws IOException {
        Yaml.Mapping read = read("a: {b: 😀😀, c: d}\n");
        Yaml.Mapping inner = (Yaml.Mapping) read.get("a").orElseThrow();
        assertEquals(new Place("a.yaml", 1, 4), inner.at().place());
        assertEquals(new Place("a.yaml", 1, 5), inner.pairs().get(0).key().at().place());
        assertEquals(2, inner.get("b").orElseThrow().at().length());
        assertEquals(
                new Place("a.yaml", 1, 15), inner.get("c").orElseThrow().at().place());
    }

    @Test
    @DisplayName("A value of several lines is marked to the end of its first")
    void severalLines() throws IOException {
        Yaml value = read("a:\n  - b: c\n    d: e\n").get("a").orElseThrow();
        Span at = ((Yaml.Sequence) value).items().get(0).at();
        assertEquals(new Place("a.yaml", 2, 5), at.place());
        assertEquals(4, at.length());
    }

    @Test
    @DisplayName("A byte order mark does not move the columns")
    void byteOrderMark() throws IOException {
        Yaml.Mapping read = read("\ufeffa: b\n");
        assertEquals(new Place("a.yaml", 1, 4), read.get("a").orElseThrow().at().place());
        assertEquals("a: b", read.at().source().line(0));
    }

    @Test
    @DisplayName("A file of millions of characters is read like any other")
    void large() throws IOException {
        Yaml.Mapping read = read("note: \"" + "x".repeat(3_200_000) + "\"\nb: c\n");
        assertEquals(new Place("a.yaml", 2, 4), read.get("b").orElseThrow().at().place());
    }

    @Test
    @DisplayName("A file that is not there, a folder, and a file in Latin-1 cannot be read")
    void unreadable() throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), "note: é\n".getBytes(ISO_8859_1));
        for (Path file : List.of(folder.resolve("missing.yaml"), folder, latin)) {
            AttestException refused = assertThrows(AttestException.class, () -> YamlReader.read(file, "data/a.yaml"));
            assertEquals(Code.FILE_UNREADABLE, refused.findings().get(0).code());
            assertEquals(Place.of("data/a.yaml"), refused.findings().get(0).place());
            assertEquals(Exit.INPUT_OUTPUT, refused.exit());
        }
    }

    private Yaml.Mapping read(String text) throws IOException {
        return YamlReader.read(Files.writeString(folder.resolve("a.yaml"), text), "a.yaml");
    }
}
