package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.server.RunningServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Commands as people type them, on a store of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttestTest {
    private static final String HOME = System.getProperty("attest.home", ".");

    /** What a command printed and how it ended. */
    private Path folder;

    private Path store;

    /** The first reading command fills the empty store. */
    @BeforeAll
    void fill(@TempDir Path temporary) {
        folder = temporary;
        store = folder.resolve("store");
        assertEquals(0, attest("stats").exit());
    }

    @Test
    void a_canned_query_prints_a_table_or_a_list_of_records() {
        Ended ended = attest("query", "rival-estimates");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains("── 1 ──"), ended.out());
        assertTrue(ended.out().contains("6.349"), ended.out());
        assertEquals("", ended.err());
    }

    @Test
    void a_tree_is_printed_as_indented_lines_and_written_with_all_its_columns() {
        Ended ended = attest("query", "argument-tree", "--argument", "argument/foreign-fighters-threat/fighting-power");
        assertEquals(0, ended.exit(), ended.err());
        assertEquals("tree", ended.out().lines().findFirst().orElseThrow());
        assertTrue(
                ended.out().contains("\n   1 it enhances the Islamic State’s fighting power\n      again: This inflow"),
                ended.out());
        String csv = attest("query", "argument-tree", "--format", "csv").out();
        assertTrue(csv.startsWith("tree,depth,part,likelihood,byline,quote,argument,claim\r\n"), csv);
    }

    @Test
    void options_are_the_parameters_of_the_query_in_both_spellings() {
        assertTrue(attest("query", "rival-estimates", "--minFactor", "6.3", "--format", "csv")
                .out()
                .contains("6.349"));
        assertFalse(attest("query", "rival-estimates", "--min-factor", "7", "--format", "csv")
                .out()
                .contains("6.349"));
        Ended named = attest("query", "estimates-by-origin", "--origin", "Tunisie", "--lang", "ar", "--format", "csv");
        assertTrue(named.out().contains("تونس"), named.out());
    }

    @Test
    void queries_are_listed_and_a_slip_in_a_name_is_told_with_the_nearest() {
        assertTrue(attest("query", "--list").out().contains("wilayat"));
        Ended slip = attest("query", "wilayet");
        assertEquals(2, slip.exit());
        assertTrue(slip.err().contains("QUERY_UNKNOWN") && slip.err().contains("‘wilayat’"), slip.err());
        Ended option = attest("query", "wilayat", "--lnag", "fr");
        assertEquals(2, option.exit());
        assertTrue(option.err().contains("--lang"), option.err());
    }

    @Test
    void a_free_query_comes_from_the_line_or_from_a_file() throws Exception {
        Ended line = attest("sparql", "SELECT ?l { place:tunisia at:label ?l }", "--format", "csv");
        assertEquals("l\r\nTunisia\r\n", line.out());
        Path file = Files.writeString(folder.resolve("q.rq"), "ASK { place:tunisia a at:Country }");
        assertEquals("yes\n", attest("sparql", "@" + file).out());
        assertTrue(attest("sparql", "DESCRIBE place:tunisia").out().contains("place:tunisia"));
    }

    @Test
    void a_triple_is_explained_down_to_the_quote() {
        Ended byline = attest("explain", "foreign-fighters-threat#tunisia", "at:byline", "?");
        assertEquals(0, byline.exit(), byline.err());
        assertTrue(byline.out().contains("  by rule 30-byline: Short form"), byline.out());
        assertTrue(
                byline.out().contains("“Tunisia (1500-3000)”") && byline.out().contains("3679 to 3698"), byline.out());
        Ended json = attest("explain", "place:tunisia", "a", "at:Place", "--format", "json", "--all");
        assertTrue(json.out().contains("\"rule\" : \"01-types\""), json.out());
        Ended several = attest("explain", "?", "at:label", "?", "--limit", "2");
        assertTrue(several.err().contains("first 2 triples only"), several.err());
        Ended none = attest("explain", "place:tunisia", "at:label", "Tunisie");
        assertEquals(1, none.exit());
        assertTrue(none.err().contains("TRIPLE_UNKNOWN") && none.err().contains("\"Tunisia\""), none.err());
        assertEquals(1, attest("explain", "nope:x", "at:label", "?").exit());
    }

    @Test
    void no_rows_come_with_advice_among_the_findings() {
        Ended ended = attest("sparql", "SELECT ?s { ?s a at:Surce }", "--format", "csv");
        assertEquals(0, ended.exit());
        assertEquals("s\r\n", ended.out());
        assertTrue(ended.err().contains("TERM_UNKNOWN") && ended.err().contains("at:Source"), ended.err());
    }

    @Test
    void exit_codes_tell_usage_from_input_and_output() {
        assertEquals(2, attest("sparql", "SELECT nonsense").exit());
        assertEquals(2, attest("sparql", "INSERT DATA { <a:b> <a:b> 1 }").exit());
        assertEquals(2, attest("frobnicate").exit());
        assertEquals(2, attest("sparql", "ASK {}", "--format", "xls").exit());
        assertEquals(3, attest("sparql", "@" + folder.resolve("none.rq")).exit());
        assertEquals(
                3,
                attest("sparql", "ASK {}", "--endpoint", "http://localhost:1/sparql")
                        .exit());
        assertEquals(3, attest("stats", "--base", "https://example.org/other/").exit());
        Ended nowhere = attest("stats", "--home", folder.resolve("nowhere").toString());
        assertEquals(0, nowhere.exit(), "a full store needs no home to be read");
    }

    @Test
    void without_elsewhere() {
        String[] without = {"query", "estimates", "--without", "actor/cia"};
        Ended elsewhere = attest(Ended.join(new String[] {"--endpoint", "http://127.0.0.1:1/sparql"}, without));
        assertEquals(2, elsewhere.exit());
        assertTrue(elsewhere.err().contains("cannot stand beside --endpoint"), elsewhere.err());
        assertEquals(
                2,
                attest(Ended.join(new String[] {"--include", "proposed"}, without))
                        .exit());
        assertEquals(0, attest(without).exit());
        Ended few = attest("sparql", "SELECT (calc:low() AS ?x) {}");
        assertTrue(few.err().contains("QUERY_REFUSED") && few.err().contains("takes 1 argument, not 0"), few.err());
    }

    @Test
    void a_folder_that_is_no_home_stays_as_it_is() {
        Path nowhere = folder.resolve("nowhere2");
        Ended ended = Ended.run("stats", "--home", nowhere.toString());
        assertEquals(3, ended.exit());
        assertTrue(ended.err().contains("HOME_INVALID"), ended.err());
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void nobody_sees_a_stack_trace_who_did_not_ask_for_it() {
        assertFalse(attest("sparql", "SELECT nonsense").err().contains("\tat "));
        assertTrue(attest("sparql", "SELECT nonsense", "--debug").err().contains("\tat "));
    }

    @Test
    void things_are_found_and_counted() {
        assertTrue(attest("find", "daesh").out().contains("actor:islamic-state"));
        assertTrue(attest("find", "salah", "din").out().contains("wilaya:salah-al-din"));
        assertTrue(attest("stats", "--format", "csv").out().contains("documents,1"));
    }

    @Test
    void sentences_tell_what_the_sheet_records_of_them() {
        Ended all = attest("sentences", "--format", "csv");
        assertTrue(all.out().startsWith("document,start,state,"), all.out());
        assertTrue(all.out().contains(",covered,"), all.out());
        Ended open = attest("sentences", "--open", "--format", "csv");
        assertFalse(open.out().contains(",covered,"), open.out());
        assertEquals(all.exit(), open.exit(), "both tell whether a sentence is open");
    }

    @Test
    void loading_again_changes_nothing() {
        Ended ended = attest("load");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith("nothing new"), ended.out());
    }

    @Test
    void check_ends_well_on_the_shipped_data() {
        Ended ended = attest("check");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith("0 errors"), ended.out());
    }

    @TestFactory
    Stream<DynamicTest> every_command_explains_itself_with_an_example() {
        return Stream.of(
                        "serve",
                        "load",
                        "check",
                        "query",
                        "sparql",
                        "find",
                        "sentences",
                        "export",
                        "stats",
                        "backup",
                        "restore",
                        "withdraw",
                        "query wilayat")
                .map(command -> dynamicTest(command, () -> {
                    List<String> words = new ArrayList<>(List.of(command.split(" ")));
                    words.add("--help");
                    Ended ended = Ended.run(words.toArray(String[]::new));
                    assertEquals(0, ended.exit(), ended.err());
                    assertTrue(ended.out().contains("Example: attest " + command), ended.out());
                }));
    }

    @Test
    void the_version_is_told() {
        assertTrue(Ended.run("--version").out().startsWith("attest "));
    }

    /** A process of its own, so that its end can be seen too. */
    @Test
    void a_server_is_asked_by_other_commands_refuses_loads_and_leaves_nothing_behind() throws Exception {
        Path served = folder.resolve("served");
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.attest.cli.Attest",
                        "serve",
                        "--port",
                        "0",
                        "--home",
                        HOME,
                        "--store",
                        served.toString())
                .redirectError(folder.resolve("serve.err").toFile())
                .start();
        try {
            String greeting = greeting(server);
            RunningServer running = RunningServer.of(served).orElseThrow();
            assertTrue(greeting.contains(running.sparql()), greeting);
            assertTrue(greeting.contains("curl"), greeting);
            String[] with = {"--store", served.toString(), "--home", HOME};
            assertTrue(Ended.run(Ended.join(with, "query", "rival-estimates"))
                    .out()
                    .contains("6.349"));
            assertTrue(Ended.run(Ended.join(with, "find", "daesh")).out().contains("actor:islamic-state"));
            Ended why = Ended.run(Ended.join(with, "explain", "foreign-fighters-threat#tunisia", "at:byline", "?"));
            assertEquals(attest("explain", "foreign-fighters-threat#tunisia", "at:byline", "?"), why);
            Ended refused = Ended.run(Ended.join(with, "load"));
            assertEquals(3, refused.exit());
            assertTrue(refused.err().contains("SERVER_RUNNING"), refused.err());
            Ended elsewhere =
                    Ended.run("query", "wilayat", "--format", "csv", "--home", HOME, "--endpoint", running.sparql());
            assertTrue(elsewhere.out().contains("Wilayat"), elsewhere.err());
            Ended both =
                    Ended.run(Ended.join(with, "sparql", "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }"));
            assertTrue(both.err().contains("QUERY_REFUSED"), both.err());
            Path far = folder.resolve("far.nq");
            assertEquals(
                    0,
                    Ended.run(Ended.join(with, "export", "--format", "nquads", "--output", far.toString()))
                            .exit());
            Path near = folder.resolve("near.nq");
            assertEquals(
                    0,
                    attest("export", "--format", "nquads", "--output", near.toString())
                            .exit());
            assertArrayEquals(Files.readAllBytes(near), Files.readAllBytes(far));
        } finally {
            server.destroy();
            server.waitFor();
        }
        assertFalse(Files.exists(served.resolve("server.json")));
        assertFalse(Files.readString(folder.resolve("serve.err")).contains("\tat "));
    }

    private static String greeting(Process server) throws Exception {
        StringBuilder greeting = new StringBuilder();
        var lines = server.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            greeting.append(line).append('\n');
            if (line.contains("Ctrl-C")) {
                break;
            }
        }
        return greeting.toString();
    }

    private Ended attest(String... words) {
        return Ended.run(Ended.join(new String[] {"--store", store.toString()}, words));
    }

    @Test
    void evidence_gives_each_row_its_quotes() {
        String query = "SELECT ?low { ?claim at:ofOrigin place:tunisia ; at:low ?low }";
        Ended markdown = attest("evidence", query, "--format", "md");
        assertEquals(0, markdown.exit(), markdown.err());
        assertTrue(markdown.out().contains("| 1500 | [^1] |"), markdown.out());
        assertTrue(markdown.out()
                .contains("“Tunisia (1500-3000)” (publication:foreign-fighters-threat, characters 3679–3698)"));
        Ended canned = attest("evidence", "estimates-by-origin", "--param", "origin=place/tunisia", "--format", "csv");
        assertTrue(canned.out().contains("Tunisia (1500-3000)"), canned.all());
        Ended first = attest("evidence", "estimates", "--size", "2", "--format", "json");
        assertTrue(first.err().contains("--page 2"), first.err());
        assertEquals(2, attest("evidence", query, "--format", "xls").exit());
        assertEquals(2, attest("evidence", query, "--page", "0").exit());
        assertEquals(2, attest("evidence", query, "--param", "a=b").exit());
        assertEquals(2, attest("evidence", "DESCRIBE place:tunisia").exit());
    }
}
