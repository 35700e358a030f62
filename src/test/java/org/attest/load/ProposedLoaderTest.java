package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What rules propose for texts is loaded into a dataset of its own")
class ProposedLoaderTest {
    private static final String CLAIMS =
            "SELECT ?quote ?rule { ?c at:proposedBy ?rule ; at:quote ?quote ; at:inDocument ?d } ORDER BY ?quote";

    @TempDir
    Path folder;

    private TestHome home;
    private Store store;
    private final List<Finding> findings = new ArrayList<>();

    /** By version of the rule; of the home as it was when somebody asked first. */
    private final Map<Integer, Extraction> extractions = new HashMap<>();

    @BeforeEach
    void start() {
        home = TestHome.copy(folder.resolve("home"));
        store = Store.inMemory(Base.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ProposedLoader.Report load(int version, Path... texts) {
        findings.clear();
        return loader(version).load(store, List.of(texts), findings::add);
    }

    private ProposedLoader loader(int version) {
        Extraction extraction = extractions.computeIfAbsent(
                version, v -> Extraction.by(home.home(), reference -> TrialRule.extractor(v)));
        Clock clock = Clock.fixed(TestHome.MORNING, ZoneOffset.UTC);
        return new ProposedLoader(extraction, new Software("test", "test"), clock, line -> {});
    }

    private Path text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(String name, byte[] bytes) {
        try {
            Path file = folder.resolve("texts").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Code> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName(
            "Each claim is marked with its rule and as not reviewed, and canned questions find it by the short form")
    void marked() {
        ProposedLoader.Report report =
                load(1, text("a.txt", "Officer Hasan said 40 fighters came. Then 50 fighters left."));
        assertEquals(new ProposedLoader.Report(1, 0, 0, 2, 59, 1), report);
        assertEquals(List.of(), findings);
        assertEquals(2, Content.rows(store, """
                SELECT ?c { ?c a at:QuantityClaim ; at:proposedBy "trial-count/1" ; at:low ?low ;
                  at:reviewStatus <https://w3id.org/attest/vocab/review-status/proposed> ;
                  FILTER NOT EXISTS { ?c at:rulePrecision ?p } }""").size());
        assertEquals(
                List.of("Officer Hasan"),
                Content.rows(store, "SELECT ?l { ?c at:proposedBy ?r ; at:saidBy/at:label ?l }"));
    }

    @Test
    @DisplayName("A text that was loaded is passed over, also under another name, until it or the rules change")
    void passedOver() {
        Path one = text("one.txt", "There were 40 fighters.");
        assertEquals(1, load(1, one).loaded());
        List<String> before = Content.all(store);
        Path copy = text("copy.txt", "There were 40 fighters.");
        assertEquals(new ProposedLoader.Report(0, 2, 0, 0, 0, 1), load(1, one, copy));
        Content.assertSame(before, Content.all(store));

        assertEquals(1, load(2, copy).loaded());
        assertEquals(List.of("There were 40 fighters.", "trial-count/2"), split(Content.rows(store, CLAIMS)));

        assertEquals(1, load(2, text("one.txt", "There were 41 fighters.")).loaded());
        assertEquals(2, Content.rows(store, CLAIMS).size());
    }

    private static List<String> split(List<String> rows) {
        return rows.stream()
                .flatMap(row -> List.of(row.split(" \\| ", -1)).stream())
                .toList();
    }

    @Test
    @DisplayName("A bad text, and one on which a rule fails, is a finding; the others are loaded")
    void badTexts() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("texts/none"));
        ProposedLoader.Report report = load(
                1,
                bytes("a-nul.txt", new byte[] {'a', 0, 'b'}),
                bytes("b-latin.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9}),
                bytes("c-void.txt", new byte[] {' ', '\n'}),
                text("d-bad.txt", "It will explode. There were 30 fighters."),
                text("e-good.txt", "There were 40 fighters."),
                empty,
                folder.resolve("texts/missing.txt"));
        assertEquals(
                List.of(
                        Code.DOCUMENT_UNSUITABLE,
                        Code.DOCUMENT_NOT_UTF8,
                        Code.DOCUMENT_UNSUITABLE,
                        Code.EXTRACTION_FAILED,
                        Code.DOCUMENT_UNSUITABLE,
                        Code.FILE_UNREADABLE),
                codes());
        assertEquals(1, report.loaded());
        assertEquals(6, report.failed());
        assertEquals(1, Content.rows(store, CLAIMS).size());
    }

    @Test
    @DisplayName("Hundreds of texts of a folder give the same content each time, in the order of their names")
    void many() {
        for (int i = 0; i < 300; i++) {
            text("many/t" + i + ".txt", "On day " + i + " there were " + (i + 2) + " fighters.");
        }
        Path many = folder.resolve("texts/many");
        assertEquals(300, load(1, many).loaded());
        List<String> first = Content.all(store);
        store.close();
        store = Store.inMemory(Base.DEFAULT);
        assertEquals(300, load(1, many).claims());
        Content.assertSame(first, Content.all(store));
        assertEquals(new ProposedLoader.Report(0, 300, 0, 0, 0, 1), load(1, many));
    }

    @Test
    @DisplayName("What is withdrawn does not come back by a text, and leaves what was loaded before")
    void withdrawn() {
        Path named = text("named.txt", "Amedy Coulibaly said 40 fighters came. There were 50 fighters.");
        Path whole = text("whole.txt", "There were 60 fighters.");
        load(1, named, whole);
        assertEquals(3, Content.rows(store, CLAIMS).size());

        Store first = Store.inMemory(Base.DEFAULT);
        Withdrawing work = new Withdrawing(home, first);
        home.loader().bringUpToDate(first);
        work.withdraw("individual/coulibaly", "Coulibaly");
        first.close();
        extractions.clear();
        loader(1).refresh(store);
        Withdrawing.nowhere(Content.all(store), "coulibaly");
        assertEquals(2, Content.rows(store, CLAIMS).size(), "the others stay");

        Path again = text("again.txt", "Amedy Coulibaly said 41 fighters came. There were 51 fighters.");
        assertEquals(1, load(1, again).loaded());
        assertEquals(List.of(Code.WITHDRAWN_STILL_PRINTED), codes());
        Withdrawing.nowhere(Content.all(store), "coulibaly");
        Withdrawing.nowhere(findings.stream().map(Finding::text).toList(), "coulibaly");
    }

    @Test
    @DisplayName("The text of a withdrawn document is not read again, whatever its file is called")
    void withdrawnDocument() throws IOException {
        Store first = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(first);
        byte[] seed = Files.readAllBytes(home.path(TestHome.SEED));
        new Withdrawing(home, first).withdraw(TestHome.SEED_ID);
        first.close();
        ProposedLoader.Report report = load(1, bytes("other-name.txt", seed));
        assertEquals(0, report.loaded());
        assertEquals(List.of(Code.WITHDRAWN_STILL_PRINTED), codes());
        assertFalse(Content.all(store).stream().anyMatch(line -> line.contains("other-name")));
    }

    @Test
    @DisplayName("A load that was cut short is finished by the next one, though every text is there")
    void cutShort() {
        Path one = text("one.txt", "There were 40 fighters.");
        load(1, one);
        store.write(unused -> store.meta().stale());
        assertEquals(1, load(1, one).passedOver());
        boolean whole = store.read(unused -> store.meta().fingerprint().isPresent());
        assertTrue(whole);
    }
}
