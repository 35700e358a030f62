package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.attest.Shipped;
import org.attest.document.Checksum;
import org.attest.load.HeldTexts;
import org.attest.load.TestHome;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.server.room.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Texts that are hostile, long, lost, or may not be shown whole")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {
    private static final String ATTACK = "</p><script>window.pwned=1</script><img src=x onerror=window.pwned=1>";
    private static final int SENTENCES = 2000;
    private static final String SENTENCE = "Source number %04d counts %04d people, as it says.\n";

    private final Dataset dataset = DatasetFactory.createTxnMem();
    private AttestServer server;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path folder) {
        TestHome home = TestHome.copy(folder);
        add(home, "hostile", "Before " + ATTACK + " 20 fighters after.", "full", ATTACK + " 20");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(SENTENCE.formatted(i, i));
        }
        String[] quotes = new String[SENTENCES];
        for (int i = 0; i < SENTENCES; i++) {
            quotes[i] = "number %04d counts %04d people".formatted(i, i);
        }
        add(home, "long", text.toString(), "full", quotes);
        add(home, "part", "a".repeat(300) + " the very words " + "b".repeat(300), "passages", "the very words");
        add(home, "lost", "Only here.", "full", "Only");
        home.write("seeds/lost.txt", "Another text.");
        Served served = new Served(
                        new LocalEndpoint(dataset, () -> 1L),
                        () -> "texts",
                        Sample.PREFIXES,
                        QueryCatalogue.of(Shipped.root().resolve("queries")))
                .with(new HeldTexts(home.home()));
        server = AttestServer.start(served, ServerSettings.onLoopback(0));
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    /** A document with claims of these words, in its own graph and in the default one. */
    private void add(TestHome home, String slug, String text, String display, String... quotes) {
        home.write("seeds/" + slug + ".txt", text);
        StringBuilder claims = new StringBuilder();
        int from = 0;
        for (int i = 0; i < quotes.length; i++) {
            int start = text.indexOf(quotes[i], from);
            from = start;
            claims.append(
                    "<claim/%s/c%d> a at:Judgement ; at:printedIn <publication/%s> ; at:quote %s ; at:start %d ; at:end %d ; at:byline %s ; at:assertedBy <actor/a> .\n"
                            .formatted(
                                    slug,
                                    i,
                                    slug,
                                    literal(quotes[i]),
                                    start,
                                    start + quotes[i].length(),
                                    literal(ATTACK)));
        }
        String statements = """
                <publication/%1$s> a at:Document ; at:label %2$s ; at:fileName "%1$s.txt" ; at:checksum "sha256:%3$s" ;
                  at:display <https://w3id.org/attest/vocab/display/%4$s> ; <http://purl.org/dc/terms/language> "en" .
                <actor/a> at:label %2$s ; at:name %2$s .
                """.formatted(
                        slug,
                        literal(ATTACK + slug),
                        Checksum.of(text.getBytes(StandardCharsets.UTF_8)).hex(),
                        display)
                + claims;
        String trig = "@prefix at: <https://w3id.org/attest/ns#> . @base <https://w3id.org/attest/id/> .\n" + statements
                + "<graph/doc/" + slug + "> {\n" + statements + "}\n";
        RDFParser.create().source(new StringReader(trig)).lang(Lang.TRIG).parse(dataset.asDatasetGraph());
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private Page open(BrowserContext window, String path) {
        Page page = window.newPage();
        page.navigate(server.url() + path);
        return page;
    }

    @Test
    @DisplayName("Markup in titles, texts, quotes and names stays text")
    void hostile() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            for (String path : new String[] {
                "read/",
                "read/hostile?claim=c0",
                "page/publication/hostile",
                "page/actor/a",
                "page/claim/hostile/c0",
                "find?q=script",
                "sparql?query=SELECT+*+%7B+%3Fs+%3Fp+%3Fo+%7D+LIMIT+40"
            }) {
                Page page = open(window, path);
                page.waitForLoadState();
                assertFalse((Boolean) page.evaluate("'pwned' in window"), path);
                assertEquals(0, page.locator("main script, main img[src]").count(), path);
                assertTrue(page.locator("main").innerText().contains("<script>window.pwned=1</script>"), path);
                page.close();
            }
        }
    }

    @Test
    @DisplayName("A text of 100,000 characters and 2,000 claims: the last claim is reached, chosen and left again")
    void longText() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "read/long");
            assertEquals(SENTENCES, page.locator(".prose a[data-c]").count());
            page.locator(".prose a[data-c=c" + (SENTENCES - 1) + "]").click();
            page.locator("#card blockquote").waitFor();
            assertEquals(
                    "number 1999 counts 1999 people",
                    page.locator("#card blockquote").innerText());
            page.keyboard().press("k");
            page.waitForURL("**claim=c" + (SENTENCES - 2));
            int start = (SENTENCES - 5) * SENTENCE.formatted(0, 0).length();
            page.evaluate("location.hash = '#char=" + start + "," + (start + 6) + "'");
            page.waitForFunction("() => CSS.highlights.has('asked')");
            assertEquals(
                    "Source",
                    page.evaluate("[...CSS.highlights.get('asked')].map(range => range.toString()).join('')"));
            Locator marked = page.locator(".prose a[data-c=c" + (SENTENCES - 5) + "]");
            page.waitForFunction(
                    "element => element.getBoundingClientRect().top < innerHeight", marked.elementHandle());
        }
    }

    @Test
    @DisplayName("Of a text that may not be shown whole nothing else is sent")
    void part() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            String sent = open(window, "read/part").content();
            assertTrue(sent.contains("a".repeat(79) + " ") && !sent.contains("a".repeat(80)), "80 before");
            assertTrue(sent.contains(" " + "b".repeat(79)) && !sent.contains("b".repeat(80)), "80 after");
        }
    }

    @Test
    @DisplayName("Where the text is not the one that was loaded, only the words of claims are shown")
    void lost() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "read/lost");
            assertTrue(page.locator(".finding").innerText().contains("not as it was loaded"));
            assertEquals("Only", page.locator(".prose a").innerText());
            assertFalse(page.content().contains("Another"), "the changed text");
        }
    }
}
