package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import org.attest.load.TestHome;
import org.attest.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody asks to be taken out while the server runs: it answers on, without the name, and for good. */
class WithdrawWhileServingTest {
    private static final String PERSON = "individual/coulibaly";
    private static final String NAME = "coulibaly";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theRunningServerForgetsAndAnOldBackupBringsNothingBack() throws Exception {
        TestHome home = TestHome.copy(folder.resolve("home")).withQueries();
        Path store = folder.resolve("store");
        Process server = ServerProcess.start(home.root().toString(), store, folder.resolve("serve.err"));
        try {
            String url = RunningServer.of(store).orElseThrow().url();
            assertEquals(200, get(url + "doc/" + PERSON + ".ttl").statusCode());
            assertTrue(answer(url, "q/identities.csv").contains(NAME));
            assertEquals(
                    0,
                    attest(home, store, "backup", folder.resolve("before").toString())
                            .exit());

            Ended dry = attest(home, store, "withdraw", PERSON, "--reason", "Asked for", "--dry-run");
            assertTrue(dry.out().startsWith("would be withdrawn: individual"), dry.out());
            assertEquals(200, get(url + "doc/" + PERSON + ".ttl").statusCode());

            Ended named = attest(home, store, "withdraw", PERSON, "--reason", "Coulibaly asked for it");
            assertEquals(1, named.exit(), named.out());
            assertTrue(named.err().contains("WITHDRAWAL_NAMES"), named.err());

            Ended done = attest(home, store, "withdraw", PERSON, "--reason", "Asked for");
            assertEquals(0, done.exit(), done.err());
            assertTrue(done.out().startsWith("withdrawn: individual"), done.out());
            gone(url);
            assertFalse(
                    home.text("data/withdrawn.yaml").toLowerCase(Locale.ROOT).contains(NAME));

            Ended restored =
                    attest(home, store, "restore", folder.resolve("before").toString());
            assertEquals(0, restored.exit(), restored.err());
            assertTrue(restored.out().contains("withheld: "), restored.out());
            gone(url);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void gone(String url) throws Exception {
        HttpResponse<String> tombstone = get(url + "id/" + PERSON);
        assertEquals(410, tombstone.statusCode(), tombstone.body());
        assertTrue(tombstone.body().contains("Asked for"), tombstone.body());
        for (String path : new String[] {
            "q/individuals.csv", "q/events.csv", "q/identities.csv", "find?q=Coulibaly", "data", "q/", "", "q/flags.csv"
        }) {
            String body = answer(url, path).replace("find?q=Coulibaly", "");
            // What somebody looks for is shown in the field that it was typed into.
            body = path.startsWith("find")
                    ? body.replaceAll("value=\"[^\"]*\"", "").replaceAll("‘[^’]*’", "")
                    : body;
            assertFalse(body.toLowerCase(Locale.ROOT).contains(NAME), path);
        }
    }

    private String answer(String url, String path) throws Exception {
        HttpResponse<String> response = get(url + path);
        assertTrue(response.statusCode() == 200 || response.statusCode() == 404, path + ": " + response.statusCode());
        return response.body().toLowerCase(Locale.ROOT);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static Ended attest(TestHome home, Path store, String... words) {
        String[] where = {"--home", home.root().toString(), "--store", store.toString()};
        return Ended.run(Ended.join(where, words));
    }
}
