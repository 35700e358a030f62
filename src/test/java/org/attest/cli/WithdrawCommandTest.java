package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.load.TestHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest withdraw} as people type it; then the other commands, none of which prints the name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawCommandTest {
    private TestHome home;
    private Path store;
    private Ended dryRun;
    private boolean changed;
    private Ended real;

    @BeforeAll
    void withdraw(@TempDir Path folder) {
        home = TestHome.copy(folder.resolve("home")).withQueries();
        store = folder.resolve("store");
        dryRun = attest("withdraw", "individual/coulibaly", "--reason", "Asked for", "--dry-run");
        changed = Files.exists(store) || Files.exists(home.path("data/withdrawn.yaml"));
        real = attest("withdraw", "coulibaly", "--reason", "Asked for", "--by", "attest-curators");
    }

    @Test
    void a_dry_run_counts_and_changes_nothing() {
        assertEquals(0, dryRun.exit(), dryRun.err());
        assertTrue(dryRun.out().startsWith("would be withdrawn: individual, "), dryRun.out());
        assertTrue(dryRun.out().contains("  Judgement: 4"), dryRun.out());
        assertTrue(dryRun.err().contains("data/events.yaml:19: warning [WITHDRAWN_STILL_PRINTED]"), dryRun.err());
        assertTrue(dryRun.err().contains(TestHome.SEED), dryRun.err());
        assertFalse(changed);
    }

    @Test
    void a_withdrawal_says_what_went_and_which_files_to_clear() {
        assertEquals(0, real.exit(), real.err());
        assertTrue(real.out().startsWith("withdrawn: individual, "), real.out());
        assertTrue(real.out().contains("the store is up to date"), real.out());
        assertTrue(home.text("data/withdrawn.yaml").contains("withdrawnBy: actor/attest-curators"));
        assertFalse(real.all().contains("coulibaly"), real.all());
    }

    @Test
    void no_other_command_prints_the_name() {
        List<List<String>> commands = List.of(
                List.of("check"),
                List.of("sentences", "--format", "csv"),
                List.of("export", "--format", "nquads"),
                List.of("stats"),
                List.of("find", "case"),
                List.of("query", "--list"),
                List.of("query", "individuals", "--help"),
                List.of("query", "individuals", "--authors", "true", "--propaganda", "true", "--format", "csv"));
        for (List<String> command : commands) {
            Ended ended = attest(command.toArray(String[]::new));
            assertTrue(ended.out().length() > 20, command + ended.err());
            String all = ended.all();
            int at = all.indexOf("coulibaly");
            assertFalse(at >= 0, () -> command + ": " + all.substring(Math.max(0, at - 80), at + 9));
        }
    }

    @Test
    void what_was_withdrawn_before_is_said_to_be_and_is_no_fault() {
        Ended again = attest("withdraw", "individual:coulibaly", "--reason", "Once more");
        assertEquals(0, again.exit(), again.err());
        assertTrue(again.out().startsWith("already withdrawn on "), again.out());
    }

    @Test
    void what_is_not_known_or_has_no_reason_is_refused() {
        Ended unknown = attest("withdraw", "individual/holdem", "--reason", "Asked for", "--dry-run");
        assertEquals(1, unknown.exit());
        assertTrue(unknown.err().contains("[THING_UNKNOWN]"), unknown.err());
        assertTrue(unknown.err().contains("did you mean ‘individual/holden’?"), unknown.err());
        assertEquals(2, attest("withdraw", "individual/holden").exit());
        Ended nobody =
                attest("withdraw", "individual/holden", "--reason", "Asked for", "--by", "attest-curator", "--dry-run");
        assertTrue(nobody.err().contains("‘attest-curators’"), nobody.err());
        assertEquals(1, nobody.exit());
    }

    private Ended attest(String... words) {
        String[] where = {"--home", home.root().toString(), "--store", store.toString()};
        return Ended.run(Ended.join(where, words));
    }
}
