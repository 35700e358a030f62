package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.Shipped;
import org.attest.load.Content;
import org.attest.load.TestHome;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of another kind, which argues in another shape: nothing in the queries may be wired to one text. */
class ArgumentsOfALeafletTest {
    private static final QueryCatalogue CATALOGUE =
            QueryCatalogue.of(Shipped.root().resolve("queries"));

    @TempDir
    static Path folder;

    private static Store store;
    private static Endpoint endpoint;

    @BeforeAll
    static void load() {
        store = Store.inMemory(Base.DEFAULT);
        TestHome.copy(folder.resolve("home"))
                .withLeaflet()
                .withoutSeed()
                .loader()
                .bringUpToDate(store);
        endpoint = new LocalEndpoint(store.dataset(), store::version);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void the_tree_is_that_of_the_leaflet_four_steps_deep_with_part_eleven_after_part_two() {
        assertEquals("""
                The town should keep its night buses
                   because: Fewer than 300 passengers a night would be too few
                   1 they bring the nurses home 🌙 from the late shift
                      because: on a Friday the clinic counts 40 of them (Clinic Rota, 2021)
                      although: most nurses own a bicycle
                         yet: nobody cycles up the hill
                   2 if the buses run past two → which is safe
                      2.1 Whoever waits there also watches
                         for example: The fair of May, when the stop was moved, is the case that everybody remembers
                            confirmed: The Evening Post of the week after bears out that nobody watched
                         2.1.1 A waiting crowd is a lamp that nobody pays for
                            because: lamps keep thieves away
                   11 further: a timetable known by heart makes both reasons weigh more
                      because: lamps keep thieves away
                      strengthens 1: makes both reasons weigh more
                      strengthens 2: makes both reasons weigh more
                """, column("argument-tree", "tree", Map.of()));
    }

    @Test
    void each_line_says_what_it_is_to_the_argument() {
        assertEquals("""
                conclusion
                threshold
                reason
                premise
                objection granted
                reply
                reason
                reason
                evidence by event
                confirmation
                reason
                premise
                further step
                premise
                effect
                effect
                """, column("argument-tree", "part", Map.of()));
    }

    @Test
    void one_argument_is_shown_with_its_parts_under_the_numbers_of_the_whole() {
        assertEquals("""
                      2.1 Whoever waits there also watches
                         for example: The fair of May, when the stop was moved, is the case that everybody remembers
                            confirmed: The Evening Post of the week after bears out that nobody watched
                         2.1.1 A waiting crowd is a lamp that nobody pays for
                            because: lamps keep thieves away
                """, column("argument-tree", "tree", Map.of("argument", "argument/night-buses/watching")));
        assertEquals("", column("argument-tree", "tree", Map.of("document", "publication/evening-post")));
    }

    @Test
    void what_is_granted_and_what_is_assumed_stand_with_what_they_bear_on() {
        assertEquals("most nurses own a bicycle\n", column("concessions", "granted", Map.of()));
        assertEquals("nobody cycles up the hill\n", column("concessions", "answer", Map.of()));
        assertEquals("1\n", column("concessions", "step", Map.of()));
        assertEquals("the buses run past two\n", column("assumptions", "assumption", Map.of()));
        assertEquals("which is safe\n", column("assumptions", "carries", Map.of()));
        assertEquals("unknown author\n", column("assumptions", "holder", Map.of()));
        assertEquals("2\n", column("assumptions", "step", Map.of()));
    }

    @Test
    void quotes_of_the_tree_stand_in_the_leaflet_at_their_offsets() throws IOException {
        Path leaflet = Shipped.root().resolve("src/test/resources/documents/night-buses/night_buses.txt");
        int[] text = Files.readString(leaflet).codePoints().toArray();
        List<String> rows =
                Content.rows(store, "SELECT ?start ?end ?quote { ?c at:quote ?quote ; at:start ?start ; at:end ?end }");
        assertEquals(17, rows.size());
        for (String row : rows) {
            String[] cells = row.split(" \\| ", 3);
            int start = Integer.parseInt(cells[0]);
            assertEquals(cells[2], new String(text, start, Integer.parseInt(cells[1]) - start));
        }
    }

    private static String column(String query, String name, Map<String, String> given) {
        StringBuilder lines = new StringBuilder();
        Sample.rows(endpoint, CATALOGUE.named(query), given)
                .rows()
                .forEach(row -> lines.append(Sample.cell(row, name)).append('\n'));
        return lines.toString();
    }
}
