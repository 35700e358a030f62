package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.server.room.Chromium;
import org.attest.server.room.Tour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The reading room in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingRoomTest {
    /** What axe calls serious or worse, with the elements. */
    private static final String SERIOUS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(v => ['serious', 'critical'].includes(v.impact))
                .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | '))
            """;

    /** Whether the server says that so many queries run. */
    private static final String RUNNING = """
            async () => (await (await fetch('/metrics')).text()).match(/^attest_query_running(?:[{][^}]*[}])? (\\S+)/m)[1] == %d
            """;

    private AttestServer server;
    private Chromium chromium;
    private String axe;

    @BeforeAll
    void start() throws IOException {
        server = AttestServer.start(SeedServed.served(), ServerSettings.onLoopback(0));
        chromium = new Chromium();
        axe = Files.readString(Shipped.root().resolve("target/clients/node_modules/axe-core/axe.min.js"));
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    /** A page on which every fault of its own, and every request that leaves the server, is noted. */
    private record Watched(Page page, List<String> faults, List<String> outside) {}

    private Watched open(BrowserContext window, String path) {
        List<String> faults = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(server.url()) && !request.url().startsWith("data:")) {
                outside.add(request.url());
            }
        });
        page.navigate(server.url() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Watched(page, faults, outside);
    }

    @TestFactory
    @DisplayName(
            "Each page, wide and narrow, light and dark: nothing serious, no fault, no request elsewhere, nothing cut off")
    Stream<DynamicTest> pages() {
        return Stream.of(1280, 390)
                .flatMap(width -> Stream.of(false, true)
                        .map(dark -> dynamicTest(width + (dark ? " dark" : " light"), () -> {
                            try (BrowserContext window = chromium.window(width, dark, true)) {
                                for (Map.Entry<String, String> entry :
                                        Tour.pages().entrySet()) {
                                    check(window, entry.getKey(), entry.getValue());
                                }
                            }
                        })));
    }

    private void check(BrowserContext window, String name, String path) {
        Watched watched = open(window, path);
        Page page = watched.page();
        assertEquals(List.of(), watched.faults(), name);
        assertEquals(List.of(), watched.outside(), name);
        assertEquals(
                page.evaluate("innerWidth"),
                page.evaluate("Math.max(innerWidth, document.documentElement.scrollWidth)"),
                name + " is wider than the window");
        // Scripts that the policy of the page does not know are run by the driver beside it.
        page.evaluate(axe);
        assertEquals(List.of(), page.evaluate(SERIOUS), name);
        page.close();
    }

    @TestFactory
    @DisplayName("Without scripts every page says what it has to say")
    Stream<DynamicTest> withoutScripts() {
        Map<String, String> said = Map.of(
                "", "278 claims",
                "q/", "Which wilayat are named",
                "q/estimates-by-origin", "Tunisia (1500-3000)",
                "q/estimates-by-origin?_evidence=1&_size=1&_page=4", "in the text, characters 3679–3698",
                "read/foreign-fighters-threat?claim=tunisia",
                        "foreign fighters of Sunni militant organizations from Tunisia",
                "page/place/tunisia", "Tunisia (1500-3000)",
                "sparql?query=SELECT+%3Flow+%7B+%3Fc+at%3AofOrigin+place%3Atunisia+%3B+at%3Alow+%3Flow+%7D", "1,500",
                "ns", "A proposition that somebody puts forward at one place in one document.",
                "q/estimates-by-origin?origin=Iceland", "no text says so",
                "evidence?query=SELECT+%3Flow+%7B+%3Fc+at%3AofOrigin+place%3Atunisia+%3B+at%3Alow+%3Flow+%7D",
                        "Rests on this claim");
        return said.entrySet().stream()
                .map(entry -> dynamicTest("/" + entry.getKey(), () -> {
                    try (BrowserContext window = chromium.window(390, false, false)) {
                        Watched watched = open(window, entry.getKey());
                        assertTrue(
                                watched.page().locator("main").innerText().contains(entry.getValue()), entry.getKey());
                        assertEquals(List.of(), watched.outside());
                    }
                }));
    }

    @Test
    @DisplayName("A new analyst: from the home page to a question, a row, its quote in the text, a thing, and SPARQL")
    void fiveMinutes() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The whole answer"))
                    .click();
            assertTrue(page.locator("h1").innerText().startsWith("How many people from each country"));
            page.locator(".picture svg").first().waitFor();

            Locator row = page.locator("#answer-table tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Tunisia (1500-3000)"))
                    .first();
            row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("quotes"))
                    .click();
            Locator dialog = page.locator("dialog.evidence");
            dialog.locator("blockquote").first().waitFor();
            assertEquals(
                    "Tunisia (1500-3000)", dialog.locator("blockquote").first().innerText());

            dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("in the text, characters 3679–3698"))
                    .click();
            page.waitForURL("**/read/foreign-fighters-threat?claim=*");
            assertEquals(
                    "Tunisia (1500-3000)",
                    String.join("", page.locator(".prose a.on").allInnerTexts()));
            assertTrue(
                    page.locator("#card").innerText().contains("International Centre for the Study of Radicalisation"));

            page.locator("#card")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("Tunisia").setExact(true))
                    .click();
            page.waitForURL("**/page/place/tunisia");
            assertEquals("Tunisia", page.locator("h1").innerText());

            page.locator("header")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ask"))
                    .click();
            page.locator(".editor .cm-content").waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Who holds how many claims"))
                    .click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Run").setExact(true))
                    .click();
            page.locator("#answer-table").waitFor();
            assertTrue(page.locator("#answer-table tbody tr").count() > 5);
        }
    }

    @Test
    @DisplayName("Keys go through the claims, overlaps one click at a time, and the address keeps the claim")
    void keys() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "read/foreign-fighters-threat").page();
            page.keyboard().press("j");
            page.locator("#card blockquote").first().waitFor();
            String first = page.url();
            assertTrue(first.contains("?claim="), first);
            page.keyboard().press("j");
            page.waitForURL(url -> !url.equals(first));
            page.keyboard().press("k");
            page.waitForURL(first);

            Locator tunisia =
                    page.locator(".prose a").filter(new Locator.FilterOptions().setHasText("Tunisia (1500-3000)"));
            tunisia.click();
            page.waitForURL(url -> !url.equals(first));
            String inner = page.url();
            tunisia.click();
            page.waitForURL(url -> !url.equals(inner));
            assertTrue(
                    String.join("", page.locator(".prose a.on").allInnerTexts()).startsWith("The largest originating"));
            page.keyboard().press("Escape");
            assertEquals(0, page.locator(".prose a.on").count());
        }
    }

    @Test
    @DisplayName("An address that ends in #char= shows these characters")
    void characters() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page =
                    open(window, "read/foreign-fighters-threat#char=3679,3698").page();
            assertEquals(
                    "Tunisia (1500-3000)",
                    page.evaluate("[...CSS.highlights.get('asked')].map(range => range.toString()).join('')"));
        }
    }

    @Test
    @DisplayName("The claims of one holder are marked alone")
    void filter() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "read/foreign-fighters-threat").page();
            int all = page.locator(".prose a[data-c]").count();
            page.locator("#holder").selectOption("International Centre for the Study of Radicalisation");
            page.waitForURL("**holder=International*");
            int some = page.locator(".prose a[data-c]").count();
            assertTrue(some > 0 && some < all, some + " of " + all);
        }
    }

    @Test
    @DisplayName("A citation is copied with quote, place and name of the claim")
    void copied() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page =
                    open(window, "read/foreign-fighters-threat?claim=tunisia").page();
            page.locator("#card")
                    .getByText("Cite", new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#card")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy"))
                    .click();
            page.locator("#card").getByText("Copied").waitFor();
            String copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertTrue(copied.contains("“Tunisia (1500-3000)”") && copied.contains("characters 3679–3698"), copied);
            assertTrue(copied.contains("/claim/foreign-fighters-threat/"), copied);
        }
    }

    @Test
    @DisplayName("The editor completes from the store’s own terms and marks a fault where it is")
    void editor() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "sparql").page();
            Locator content = page.locator(".editor .cm-content");
            content.click();
            page.keyboard().press("Control+A");
            page.keyboard().type("SELECT ?x { ?x at:ofOri");
            Locator offered =
                    page.locator(".editor .cm-tooltip-autocomplete li").first();
            offered.waitFor();
            assertTrue(offered.innerText().startsWith("at:ofOrigin"), offered.innerText());
            offered.click();
            page.keyboard().type(" place:tunisia ; ; at:low > ");
            page.keyboard().press("Control+Enter");
            page.locator("#answer .finding").waitFor();
            page.locator(".editor .cm-lint-marker-error").waitFor();
            assertTrue(page.locator("#answer .finding").innerText().contains("line 1"));
            content.click();
            page.keyboard().press("Control+A");
            page.keyboard().type("SELECT ?x { ?x at:ofOrigin place:tunisia ");
            page.keyboard().press("Control+Enter");
            page.locator("#answer-table tbody tr").first().waitFor();
            assertEquals(0, page.locator(".editor .cm-lint-marker-error").count());
        }
    }

    @Test
    @DisplayName("What things of the subject’s class have in this store is offered first")
    void completionByClass() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "sparql").page();
            page.locator(".editor .cm-content").click();
            page.keyboard().press("Control+A");
            page.keyboard().type("SELECT * { ?x a at:Correction ; at:");
            page.locator(".editor .cm-tooltip-autocomplete li").first().waitFor();
            List<String> offered = page.locator(".editor .cm-tooltip-autocomplete li .cm-completionLabel")
                    .allInnerTexts();
            assertTrue(
                    offered.subList(0, 6)
                            .containsAll(List.of("at:corrects", "at:correctsProperty", "at:correctedValue")),
                    offered.toString());
        }
    }

    @Test
    @DisplayName("A timeline is firm where days are sure, and pale where a source gives a season or says about")
    void uncertainEnds() {
        String query = "SELECT ?name ?start { VALUES (?name ?start) { (\"season\" \"1989-22\") (\"about\" \"2014-03~\")"
                + " (\"span\" \"2015-01-08/2015-01-09\") (\"day\" \"2015-02-01\") } }";
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(
                            window,
                            "sparql?query="
                                    + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8))
                    .page();
            page.locator(".views button").getByText("Timeline").click();
            page.locator(".stage svg").waitFor();
            assertEquals(
                    4,
                    page.locator(".stage g[stroke='var(--when)'][stroke-opacity] line")
                            .count(),
                    "every stretch is there");
            assertEquals(
                    2,
                    page.locator(".stage g[stroke='var(--when)']:not([stroke-opacity]) line")
                            .count(),
                    "the firm ones");
        }
    }

    @Test
    @DisplayName("A run can be stopped: the page waits no longer, and the server has nothing left to do")
    void stopped() {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?f && ?f = ?i) }";
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "sparql").page();
            page.locator(".editor .cm-content").click();
            page.keyboard().press("Control+A");
            page.keyboard().insertText(endless);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Run").setExact(true))
                    .click();
            page.waitForFunction(RUNNING.formatted(1));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop"))
                    .click();
            page.locator("#answer .finding").waitFor();
            assertEquals("Stopped.", page.locator("#answer .finding").innerText());
            page.waitForFunction(RUNNING.formatted(0));
        }
    }

    @Test
    @DisplayName("The pictures that fit: ranges, map, timeline, bars, lines; and a graph of things")
    void pictures() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Map<String, String> pictures = Map.of(
                    "q/estimates-by-origin", "Ranges",
                    "q/wilayat", "Map",
                    "q/timeline-of-sources", "Timeline",
                    "q/sources-by-kind", "Bars",
                    "q/series", "Over time",
                    "sparql?query=SELECT+DISTINCT+%3Fh+%3Fp+%7B+%3Fc+at%3AclaimHolder+%3Fh+%3B+at%3Acites+%3Fp+%7D",
                            "Table only");
            pictures.forEach((path, pressed) -> {
                Watched watched = open(window, path);
                Page page = watched.page();
                assertEquals(
                        pressed,
                        page.locator(".views button[aria-pressed=true]").innerText(),
                        path);
                for (Locator button : page.locator(".views button").all()) {
                    button.click();
                    if (!button.innerText().equals("Table only")) {
                        page.locator(".stage svg").first().waitFor();
                    }
                }
                assertEquals(List.of(), watched.faults(), path);
                page.close();
            });
        }
    }

    @Test
    @DisplayName("Wilayat stand on the map as points with their names, and what has no point is named below it")
    void wilayat() {
        try (BrowserContext window = chromium.window(1280, false, true)) {
            Page page = open(window, "q/wilayat").page();
            String map = page.locator(".stage figure").textContent();
            assertTrue(map.contains("Wilayat Khorasan") && map.contains("Wilayat al-Haramayn"), map);
            assertTrue(page.locator("figcaption").innerText().contains("Wilayat Salah al-Din"), map);
        }
    }

    @Test
    @DisplayName("What attackers type stays text")
    void typed() {
        String attack = "\"><script>window.pwned=1</script><img src=x onerror=window.pwned=1>";
        String encoded = java.net.URLEncoder.encode(attack, java.nio.charset.StandardCharsets.UTF_8);
        try (BrowserContext window = chromium.window(1280, false, true)) {
            for (String path : List.of(
                    "find?q=" + encoded,
                    "q/estimates-by-origin?origin=" + encoded,
                    "sparql?query=" + encoded,
                    "read/foreign-fighters-threat?kind=" + encoded + "&claim=tunisia",
                    "without?source=" + encoded,
                    "sparql?query="
                            + java.net.URLEncoder.encode(
                                    "SELECT * { BIND('" + attack + "' AS ?x) BIND(IRI('javascript:pwned') AS ?y) }",
                                    java.nio.charset.StandardCharsets.UTF_8))) {
                Page page = open(window, path).page();
                assertFalse((Boolean) page.evaluate("'pwned' in window"), path);
                assertEquals(
                        0,
                        page.locator("main script, main img[src], a[href^='javascript:']")
                                .count(),
                        path);
                page.close();
            }
        }
    }
}
