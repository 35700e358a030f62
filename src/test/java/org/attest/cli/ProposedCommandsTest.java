package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.server.RunningServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Commands that read texts and ask what rules propose for them")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposedCommandsTest {
    private static final String HOME = System.getProperty("attest.home", ".");
    private static final String PROPOSED = "SELECT (COUNT(*) AS ?n) { ?c at:proposedBy ?rule ; at:reviewStatus ?s }";

    /** A judgement is likely in any version of the rules. */
    private static final String TEXT = "The harbour will close.\n\nIt is highly unlikely that the pass will reopen.\n";

    private Path folder;
    private Path text;

    @BeforeAll
    void write(@TempDir Path temporary) throws IOException {
        folder = temporary;
        text = Files.writeString(folder.resolve("pass.txt"), TEXT);
    }

    private Ended attest(String... words) {
        return Ended.run(Ended.join(
                new String[] {"--home", HOME, "--store", folder.resolve("store").toString()}, words));
    }

    @Test
    @DisplayName("A draft sheet of one text is printed, without any store")
    void draft() {
        Ended ended = attest("extract", text.toString());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains("quote: \"It is highly unlikely that the pass will reopen.\""), ended.out());
        assertTrue(ended.out().contains("likelihood: {wording: \"highly unlikely\"}"), ended.out());
        assertTrue(ended.out().contains("    proposedBy: judgement-"), ended.out());
    }

    @Test
    @DisplayName("The table has the columns of the page on extraction, and JSON says the same")
    void tableAndJson() {
        String table = attest("extract", "--format", "tsv", text.toString()).out();
        List<String> lines = table.lines().toList();
        assertEquals("kind\tsubject\tlow\thigh\tbound\tunit\tasof\tsource\tquote\tstart\tend\trule", lines.get(0));
        assertTrue(lines.get(1).startsWith("probability\tthe pass will reopen\t\t\t\thighly unlikely\t"), lines.get(1));
        assertEquals(2, lines.size());
        String json = attest("extract", "--format", "json", text.toString()).out();
        assertTrue(json.contains("{\"kind\": \"probability\", \"subject\": \"the pass will reopen\","), json);
        assertTrue(json.contains("\"start\": 25, \"end\": 73, \"rule\": \"judgement-"), json);
    }

    @Test
    @DisplayName("The drafts of a folder go to files, over none that says something else unless it is forced")
    void folder() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), TEXT);
        Files.writeString(texts.resolve("b.txt"), TEXT + "It may rain.\n");
        Files.write(texts.resolve("c.txt"), new byte[] {0, 1});
        Path drafts = folder.resolve("drafts");
        Ended several = attest("extract", texts.toString());
        assertEquals(2, several.exit());
        assertTrue(several.err().contains("--output"), several.err());

        Ended ended = attest("extract", "--output", drafts.toString(), texts.toString());
        assertEquals(1, ended.exit(), ended.err());
        assertTrue(ended.err().contains("[DOCUMENT_UNSUITABLE]"), ended.err());
        List<Path> written;
        try (var files = Files.list(drafts)) {
            written = files.sorted().toList();
        }
        assertEquals(2, written.size());
        assertTrue(written.get(0).getFileName().toString().matches("a-[0-9a-f]{8}\\.yaml"));

        Files.delete(texts.resolve("c.txt"));
        assertEquals(
                0,
                attest("extract", "--output", drafts.toString(), texts.toString())
                        .exit(),
                "equal ones stay");
        Files.writeString(written.get(0), "reviewed");
        Ended there = attest("extract", "--output", drafts.toString(), texts.toString());
        assertEquals(1, there.exit());
        assertTrue(there.err().contains("[DRAFT_EXISTS]"), there.err());
        assertEquals("reviewed", Files.readString(written.get(0)));
        assertEquals(
                0,
                attest("extract", "--force", "--output", drafts.toString(), texts.toString())
                        .exit());
        assertFalse(Files.readString(written.get(0)).contains("reviewed\n"));
    }

    @Test
    @DisplayName("Rules are listed with version, precision and rationale")
    void rules() {
        Ended ended = attest("extract", "--rules");
        assertEquals(0, ended.exit());
        ended.out().lines().forEach(line -> assertTrue(line.matches("[a-z0-9-]+/\\d+\\t(-|\\d\\.\\d\\d)\\t.+"), line));
        assertTrue(ended.out().lines().count() > 3);
    }

    @Test
    @DisplayName("Naming no text is a matter of usage")
    void noText() {
        assertEquals(2, attest("extract").exit());
        assertEquals(2, attest("load", "--proposed").exit());
        assertEquals(2, attest("sparql", PROPOSED, "--include", "everything").exit());
    }

    @Test
    @DisplayName("Proposed claims answer only who asks for them, in this process and from a server")
    void asked() throws Exception {
        Path store = folder.resolve("asked");
        String[] options = {"--home", HOME, "--store", store.toString()};
        Ended before = Ended.run(Ended.join(options, "sparql", PROPOSED, "--include", "proposed", "--format", "csv"));
        assertEquals("n\r\n0\r\n", before.out());
        assertTrue(before.err().contains("nothing is proposed yet"), before.err());

        Ended loaded = Ended.run(Ended.join(options, "load", "--proposed", text.toString()));
        assertEquals(0, loaded.exit(), loaded.err());
        assertTrue(loaded.out().startsWith("proposed: 1 documents loaded (1 claims, "), loaded.out());
        assertEquals(
                "n\r\n0\r\n",
                Ended.run(Ended.join(options, "sparql", PROPOSED, "--format", "csv"))
                        .out());
        assertEquals(
                "n\r\n1\r\n",
                Ended.run(Ended.join(options, "sparql", PROPOSED, "--include", "proposed", "--format", "csv"))
                        .out());
        String stats =
                Ended.run(Ended.join(options, "stats", "--format", "csv")).out();
        assertTrue(stats.contains("proposed: claims,1\r\n"), stats);
        long alone = judgements(options);
        assertEquals(alone + 1, judgements(options, "--include", "proposed"));

        Process server = ServerProcess.start(HOME, store, folder.resolve("err"));
        try {
            RunningServer running = RunningServer.of(store).orElseThrow();
            assertTrue(running.proposed());
            assertEquals(alone + 1, judgements(options, "--include", "proposed"));
            assertEquals(alone, judgements(options));
            String served =
                    Ended.run(Ended.join(options, "stats", "--format", "csv")).out();
            assertEquals(stats, served);
            assertEquals(
                    3,
                    Ended.run(Ended.join(options, "load", "--proposed", text.toString()))
                            .exit());
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static long judgements(String[] options, String... more) {
        String[] words = Ended.join(more, "query", "judgements", "--format", "csv");
        return Ended.run(Ended.join(options, words)).out().lines().count();
    }
}
