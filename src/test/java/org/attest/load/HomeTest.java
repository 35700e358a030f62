package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatLacksOneOfTheFourIsNoHome() throws IOException {
        for (String name : List.of("seeds", "data", "queries")) {
            Files.createDirectory(folder.resolve(name));
        }
        Finding finding = refused();
        assertEquals(Code.HOME_INVALID, finding.code());
        assertEquals(folder.toString(), finding.place().toString());
        assertEquals("this is not a home of Attest: it lacks ontology", finding.message());

        Files.writeString(folder.resolve("ontology"), "a file, not a folder");
        assertEquals(
                "this is not a home of Attest: it lacks ontology", refused().message());

        Files.delete(folder.resolve("ontology"));
        Files.createDirectory(folder.resolve("ontology"));
        assertEquals(folder, Home.of(folder).root());
    }

    @Test
    void filesAreShownRelativeToTheHomeAndOthersAsTheyAre() {
        Home home = new Home(folder);
        assertEquals("data/claims/a.yaml", home.shown(folder.resolve("data/claims/a.yaml")));
        assertEquals("data/a.yaml", home.shown(folder.resolve("seeds/../data/a.yaml")));
        Path outside = folder.resolveSibling("elsewhere.ttl");
        assertEquals(outside.toString(), home.shown(outside));
    }

    @Test
    void filesComeInOneOrderWithoutHiddenOnes() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        for (String name : List.of("c.yaml", "a.yaml", ".hidden.yaml", "b/x.yaml", "b/y.txt", "B.yaml")) {
            Files.writeString(folder.resolve(name), "");
        }
        assertEquals(
                List.of("B.yaml", "a.yaml", "b/x.yaml", "c.yaml"),
                Home.files(folder, ".yaml").stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .toList());
        assertEquals(5, Home.files(folder).size());
        assertEquals(List.of(), Home.files(folder.resolve("nowhere")));
    }

    @Test
    void aJarNamesTheSoftwareByItsBytesAndAFolderOfClassesByItsVersion() throws IOException {
        Path jar = Files.writeString(folder.resolve("attest.jar"), "one build");
        Software first = Software.at("1.0", jar);
        assertEquals(first, Software.at("1.0", jar));
        Files.writeString(jar, "another build");
        assertNotEquals(first, Software.at("1.0", jar));
        assertEquals(new Software("1.0", "1.0"), Software.at("1.0", folder));
    }

    private Finding refused() {
        AttestException refused = assertThrows(AttestException.class, () -> Home.of(folder));
        assertEquals(3, refused.exit().status());
        return refused.findings().get(0);
    }
}
