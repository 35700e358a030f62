package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.attest.export.dump.Dump;
import org.attest.export.dump.DumpArchive;
import org.attest.export.permalink.Permalink;
import org.attest.export.permalink.ResultDigest;
import org.attest.query.Answer;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.attest.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the shipped document as somebody cites them, and the dump that they are repeated from elsewhere. */
@DisplayName("attest verify")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyCommandTest {
    private static final String QUERY = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT ?quote ?low ?high { ?claim at:ofOrigin place:tunisia ; at:quote ?quote ; at:low ?low ; at:high ?high }""";

    private Path folder;
    private Path dump;
    private Path citation;
    private Dump content;

    @BeforeAll
    void cite(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Dataset dataset = Seed.endpoint().dataset();
        content = Txn.calculateRead(dataset, () -> Dump.of(dataset, Sample.PREFIXES));
        dump = new DumpArchive(folder.resolve("dumps"))
                .add("cited", Sample.PREFIXES.base(), content)
                .resolve(Dump.DATA);
        try (Store store = content.loaded(Sample.PREFIXES)) {
            Answer answer = Permalink.ask(Permalink.repeatable(QUERY, Sample.PREFIXES), store, Duration.ofSeconds(30));
            assertEquals(1, answer.size());
            citation = folder.resolve("citation.json");
            Files.writeString(
                    citation,
                    new Permalink(
                                    "",
                                    QUERY,
                                    Sample.PREFIXES.base(),
                                    "cited",
                                    content.digest(),
                                    answer.size(),
                                    ResultDigest.of(answer))
                            .json());
        }
    }

    @Test
    @DisplayName("passes with the dump that was cited")
    void passes() {
        Ended ended = Ended.run("verify", citation.toString(), "--dump", dump.toString());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith("verified: 1 row of version cited"), ended.out());
    }

    @Test
    @DisplayName("fails when one cell of the dump is another: the figure for Tunisia is printed 1500-3000")
    void changedDump() throws Exception {
        Ended ended = changed(line -> line.contains("Tunisia") ? line : line.replace("\"3000\"^^", "\"3001\"^^"));
        assertEquals(1, ended.exit());
        assertTrue(ended.err().contains("DUMP_DIFFERS") && ended.err().contains("RESULT_DIFFERS"), ended.err());
        assertFalse(ended.out().contains("verified"), ended.out());
    }

    @Test
    @DisplayName("fails when a line that the answer does not rest on is missing")
    void shortened() throws Exception {
        Ended ended = changed(line -> line.contains("place/germany") ? "" : line);
        assertEquals(1, ended.exit());
        assertTrue(ended.err().contains("DUMP_DIFFERS") && !ended.err().contains("RESULT_DIFFERS"), ended.err());
    }

    @Test
    @DisplayName("fails when the citation names another result")
    void changedCitation() throws Exception {
        String text = Files.readString(citation);
        Permalink cited = Permalink.read("citation", text);
        Path other = folder.resolve("other.json");
        Files.writeString(other, cited.citing("0".repeat(64)).json());
        Ended ended = Ended.run("verify", other.toString(), "--dump", dump.toString());
        assertEquals(1, ended.exit());
        assertTrue(ended.err().contains("RESULT_DIFFERS") && !ended.err().contains("DUMP_DIFFERS"), ended.err());
    }

    @Test
    @DisplayName("says what is wrong with files that are none of these")
    void unreadable() throws Exception {
        Path none = folder.resolve("none.json");
        Files.writeString(none, "{\"query\": 1}");
        Ended ended = Ended.run("verify", none.toString(), "--dump", dump.toString());
        assertTrue(ended.exit() != 0 && ended.err().contains("FILE_UNREADABLE"), ended.err());
        Ended missing = Ended.run("verify", folder.resolve("missing.json").toString(), "--dump", dump.toString());
        assertTrue(missing.exit() != 0 && missing.err().contains("FILE_UNREADABLE"), missing.err());
        Path torn = folder.resolve("torn.nq.gz");
        byte[] whole = Files.readAllBytes(dump);
        Files.write(torn, java.util.Arrays.copyOf(whole, whole.length / 2));
        Ended cut = Ended.run("verify", citation.toString(), "--dump", torn.toString());
        assertTrue(cut.exit() != 0 && cut.err().contains("FILE_UNREADABLE"), cut.err());
        assertFalse(ended.err().contains("\tat "), ended.err());
    }

    private Ended changed(java.util.function.UnaryOperator<String> change) throws Exception {
        StringBuilder text = new StringBuilder();
        try (Store store = content.loaded(Sample.PREFIXES)) {
            String lines = new String(nquads(store), StandardCharsets.UTF_8);
            lines.lines()
                    .map(change)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> text.append(line).append('\n'));
            assertFalse(lines.contentEquals(text), "nothing was changed");
        }
        Path file = folder.resolve("changed.nq");
        Files.writeString(file, text);
        return Ended.run("verify", citation.toString(), "--dump", file.toString());
    }

    private static byte[] nquads(Store store) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        store.read(dataset -> {
            org.attest.export.Exporter.write(dataset, org.attest.rdf.rio.RioFormat.NQUADS, Sample.PREFIXES, out);
            return 0;
        });
        return out.toByteArray();
    }
}
