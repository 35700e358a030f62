package org.attest.server.room;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes pictures of the pages of a running server, for the README and for looking at them: {@code bin/tour}. Arguments: the
 * server's address, the folder to write to, and {@code all} for every page, width and scheme.
 */
public final class Tour {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    /** The pictures of the README: pages that do not show more of a text than a claim needs. */
    private static final List<String> SHOWN = List.of("answer-ranges", "answer-map");

    private Tour() {}

    /** The pages, by the name of their picture. */
    public static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "");
        pages.put("questions", "q/");
        pages.put("answer-ranges", "q/estimates-by-origin");
        pages.put("answer-map", "q/wilayat");
        pages.put("answer-timeline", "q/timeline-of-sources");
        pages.put("answer-bars", "q/sources-by-kind");
        pages.put("evidence", "q/estimates-by-origin?_evidence=1&_size=2");
        pages.put("texts", "read/");
        pages.put("reader", "read/foreign-fighters-threat?claim=tunisia");
        pages.put("country", "page/place/tunisia");
        pages.put("actor", "page/actor/icsr");
        pages.put("publication", "page/publication/icsr-neumann-2015-01-26");
        pages.put(
                "ask",
                "sparql?query=SELECT+%3Forigin+%3Flow+%3Fhigh+%3Fbyline+%3Fquote+%7B+%3Fc+at%3AofOrigin+%3Forigin+%3B+"
                        + "at%3Aquote+%3Fquote+%3B+at%3Abyline+%3Fbyline+%3B+at%3Alow+%3Flow+%3B+at%3Ahigh+%3Fhigh+%7D+LIMIT+8");
        pages.put("ontology", "ns");
        pages.put("find", "find?q=Tunisia");
        return pages;
    }

    public static void main(String[] arguments) {
        String server = arguments[0].endsWith("/") ? arguments[0] : arguments[0] + "/";
        Path folder = Path.of(arguments[1]);
        boolean all = arguments.length > 2 && arguments[2].equals("all");
        try (Chromium chromium = new Chromium()) {
            for (int width : all ? new int[] {WIDE, NARROW} : new int[] {WIDE}) {
                for (boolean dark : all ? new boolean[] {false, true} : new boolean[] {false}) {
                    try (BrowserContext window = chromium.window(width, dark, true)) {
                        String suffix = "-" + width + (dark ? "-dark" : "") + ".png";
                        if (!all) {
                            card(window, server, folder.resolve("card" + suffix));
                        }
                        pages().forEach((name, path) -> {
                            if (all || SHOWN.contains(name)) {
                                take(window, server + path, folder.resolve(name + suffix));
                            }
                        });
                    }
                }
            }
        }
    }

    /** The card of a claim, without the text beside it. */
    private static void card(BrowserContext window, String server, Path file) {
        try (Page page = window.newPage()) {
            page.navigate(server + pages().get("reader"));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("#card").screenshot(new Locator.ScreenshotOptions().setPath(file));
        }
    }

    private static void take(BrowserContext window, String address, Path file) {
        try (Page page = window.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    System.err.println(address + ": " + message.text());
                }
            });
            page.onPageError(error -> System.err.println(address + ": " + error));
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }
}
