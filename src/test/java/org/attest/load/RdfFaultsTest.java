package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A fault in an RDF file is shown with line and column, as near as its parser can tell, and nothing is loaded. */
class RdfFaultsTest {
    private static final String A = "<https://example.org/a> ";

    @TempDir
    static Path folder;

    private static TestHome home;
    private static TestHome outside;
    private static Store store;
    private static List<String> before;

    @BeforeAll
    static void load() {
        home = TestHome.copy(folder.resolve("home"));
        outside = new TestHome(folder.resolve("outside")).write("readme.md", "");
        store = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(store);
        before = Content.all(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /**
     * A file with a fault.
     *
     * @param place line and column, or the line alone where the parser tells the column wrong
     */
    private record Faulty(String file, String text, String place, String says) {}

    @TestFactory
    Stream<DynamicTest> isShownAtItsPlaceIn() {
        return Stream.of(
                        new Faulty("list.ttl", A + A + "1 .\n" + A + A + "§; .\n", "2:50", "found '§'"),
                        new Faulty("string.ttl", A + A + "\"c\n", "1:51", "new line in literal"),
                        new Faulty("gothic.ttl", "𐌰 " + A + ".\n", "1:2", "Expected ':'"),
                        new Faulty("marked.ttl", "\uFEFF" + A + A + "§; .", "1:50", "found '§'"),
                        new Faulty(
                                "graph.trig", "<https://example.org/g> {\n" + A + A + "§!\n}\n", "2:50", "found '§'"),
                        new Faulty("lines.nt", A + A + A + ".\n" + A + A + ".\n", "2:", "found: ."),
                        new Faulty("end.nt", A + A + "\"c .", "1:", "Unexpected end of file"),
                        new Faulty("quads.nq", "\n" + A + A + A + A + A + ".\n", "2:", "Content after"),
                        new Faulty(
                                "colon.jsonld",
                                "{\n \"@id\": \"https://example.org/a\",\n \"x\" 3\n}\n",
                                "3:6",
                                "COLON"),
                        new Faulty("tags.rdf", "<r xmlns='https://example.org/'>\n<b></c>\n</r>", "2:6", "</b>"))
                .map(faulty -> dynamicTest(faulty.file(), () -> {
                    outside.write(faulty.file(), faulty.text());
                    Finding finding = refused(faulty.file());
                    assertEquals(Code.RDF_SYNTAX, finding.code());
                    assertTrue(finding.message().contains(faulty.says()), finding.message());
                    assertTrue(finding.shown().isPresent(), "the line is not shown");
                    String place = finding.place().toString();
                    String expected = outside.path(faulty.file()) + ":" + faulty.place();
                    assertEquals(
                            expected, faulty.place().endsWith(":") ? place.substring(0, expected.length()) : place);
                }));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAsSuch() {
        outside.write("latin.ttl", new byte[] {'<', 'a', (byte) 0xE9, '>'});
        Finding finding = refused("latin.ttl");
        assertEquals(Code.FILE_UNREADABLE, finding.code());
        assertEquals("the file is not UTF-8", finding.message());
    }

    @Test
    void aContextOnTheNetworkIsNotFetched() {
        outside.write("remote.jsonld", "{\"@context\": \"https://schema.org\", \"name\": \"x\"}");
        Finding finding = refused("remote.jsonld");
        assertEquals(Code.RDF_SYNTAX, finding.code());
        assertTrue(finding.message().contains("not whitelisted"), finding.message());
    }

    private static Finding refused(String file) {
        AttestException refused =
                assertThrows(AttestException.class, () -> home.loader().load(store, List.of(outside.path(file))));
        assertEquals(1, refused.findings().size());
        Content.assertSame(before, Content.all(store));
        return refused.findings().get(0);
    }
}
