package org.attest.server.room;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium without a screen; {@code ATTEST_CHROMIUM} names another. */
public final class Chromium implements AutoCloseable {
    private static final String USUAL = "/usr/bin/chromium";

    /** It looks for updates of its own otherwise, which a network without a way out refuses. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Path path = Path.of(System.getenv().getOrDefault("ATTEST_CHROMIUM", USUAL));
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("there is no Chromium at " + path + ": bin/test installs Debian’s");
        }
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(path).setArgs(QUIET));
    }

    /** A window of that width, in light or dark, with or without scripts. */
    public BrowserContext window(int width, boolean dark, boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 800)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(scripts));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
