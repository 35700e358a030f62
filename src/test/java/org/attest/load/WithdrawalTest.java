package org.attest.load;

import static org.attest.load.Withdrawing.folded;
import static org.attest.load.Withdrawing.nowhere;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.load.Withdrawing.Snapshot;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Claims, people with aliases, an author and a document are withdrawn, one after the other, from one store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawalTest {
    private static final String SHARED = "“Interview with Abu Umar al-Baljiki” (foreign fighters from Belgium)";
    private static final String AT_ONE_QUOTE = "SELECT ?id { ?c dcterms:identifier ?id ; at:quote \"" + SHARED + "\" }";
    private static final String SEED_GRAPH = "/graph/doc/" + TestHome.SEED_ID + ">";

    private Store store;
    private Withdrawing work;
    private List<AttestException> refused;
    private boolean listed;
    private Snapshot start;
    private List<String> atOneQuote;
    private List<String> atOneQuoteAfter;
    private Snapshot withoutClaim;
    private List<Finding> findings;
    private Snapshot withoutCondition;
    private List<String> loose;
    private Withdrawal.Plan surname;
    private Snapshot withoutSurname;
    private Snapshot withoutAliases;
    private Snapshot withoutAuthor;
    private Snapshot withoutDocument;
    private List<String> unused;
    private Snapshot uncatalogued;

    @BeforeAll
    void withdraw(@TempDir Path folder) {
        TestHome home = TestHome.copy(folder.resolve("home")).withSecond();
        store = Store.inMemory(Base.DEFAULT);
        work = new Withdrawing(home, store);
        home.loader().bringUpToDate(store);
        start = work.snapshot();
        refused = List.of(
                refused("individual/coulibaly", "COULIBALY’s family asked"),
                refused("individual/coulibaly", " "),
                refused("place/tunisia", "Asked for"),
                refused("individual/coulibali", "Asked for"),
                refused(TestHome.SEED_ID + "#two-man", "Asked for"));
        listed = Files.exists(home.path("data/withdrawn.yaml"));

        atOneQuote = Content.rows(store, AT_ONE_QUOTE);
        work.withdraw(TestHome.SEED_ID + "#al-baljiki-origin");
        atOneQuoteAfter = Content.rows(store, AT_ONE_QUOTE);
        withoutClaim = work.withdraw(TestHome.SEED_ID + "#difficult-past");
        findings = home.loader().check();
        withoutCondition = work.withdraw(TestHome.SEED_ID + "#stopped-leaving");
        loose = Content.rows(store, "SELECT ?c { ?c at:antecedent ?a FILTER NOT EXISTS { ?a a at:Claim } }");

        surname = work.plan("individual/patrick-cockburn", Withdrawing.REASON);
        work.withdrawal().carryOut(store, surname);
        withoutSurname = work.withdraw("individual/patrick-cockburn", "Cockburn");
        withoutAliases = work.withdraw("individual:abu-umar-al-baljiki");
        withoutAuthor = work.withdraw("helene-lavoix");

        withoutDocument = work.withdraw(TestHome.SECOND_ID);
        unused = Content.rows(store, "SELECT ?p { ?p a at:Population FILTER NOT EXISTS { ?e ?to ?p } }");
        String catalogue = home.text(TestHome.CATALOGUE);
        home.write(TestHome.CATALOGUE, catalogue.substring(0, catalogue.indexOf("  - id: " + TestHome.SECOND_ID)));
        home.delete(TestHome.SECOND_SHEET);
        home.loader().bringUpToDate(store);
        uncatalogued = work.snapshot();
    }

    @AfterAll
    void close() {
        store.close();
    }

    private AttestException refused(String thing, String reason) {
        return assertThrows(AttestException.class, () -> work.plan(thing, reason));
    }

    @Test
    void whatCannotBeWithdrawnIsRefused() {
        assertEquals(
                List.of(
                        Code.WITHDRAWAL_NAMES,
                        Code.WITHDRAWAL_REFUSED,
                        Code.WITHDRAWAL_REFUSED,
                        Code.THING_UNKNOWN,
                        Code.THING_UNKNOWN),
                refused.stream().map(e -> e.findings().get(0).code()).toList());
        assertEquals(
                "did you mean ‘individual/coulibaly’?",
                refused.get(3).findings().get(0).advice());
        assertEquals(
                "did you mean ‘" + TestHome.SEED_ID + "#two-men’?",
                refused.get(4).findings().get(0).advice());
        assertFalse(listed);
    }

    @Test
    void aClaimGoesAloneAndOthersAtItsQuoteStay() {
        assertEquals(List.of("abu-umar-al-baljiki-origin", "al-baljiki-features", "al-baljiki-origin"), atOneQuote);
        assertEquals(List.of("abu-umar-al-baljiki-origin", "al-baljiki-features"), atOneQuoteAfter);
    }

    @Test
    void theWordsOfAClaimThatStoodAloneAreGoneFromEveryAnswer() {
        assertTrue(start.everything().stream().anyMatch(line -> folded(line).contains("difficult past")));
        nowhere(withoutClaim.everything(), "difficult past");
        assertEquals(List.of("al-baljiki-origin", "difficult-past"), lost(start, withoutClaim));
        assertTrue(withoutClaim.claims().contains("coulibaly-exemplifies"), "it was only qualified by it");
        assertTrue(findings.stream()
                .anyMatch(finding -> finding.code() == Code.WITHDRAWN_STILL_PRINTED
                        && finding.place().file().equals(TestHome.SEED_SHEET)));
    }

    @Test
    void aConditionGoesWithTheClaimThatItNeeds() {
        List<String> lost = lost(withoutClaim, withoutCondition);
        assertTrue(lost.containsAll(List.of("stopped-leaving", "attacks-if-stopped")), lost.toString());
        assertFalse(lost.contains("attacks-at-home"));
        assertEquals(List.of(), loose);
    }

    @Test
    void aSurnameThatStandsAloneIsToldAndTakenWhenItIsNamed() {
        assertTrue(
                surname.words().getOrDefault("cockburn", 0L) > 0,
                surname.words().toString());
        nowhere(withoutSurname.everything(), "cockburn");
    }

    @Test
    void aPersonKnownByAliasesGoesUnderAllOfThem() {
        assertTrue(start.everything().stream().anyMatch(line -> line.contains("Abū ʻUmar al-Baljīkī")));
        nowhere(withoutAliases.everything(), "baljiki");
        assertTrue(withoutAliases.claims().contains("coulibaly-answered"));
    }

    @Test
    void theAuthorOfADocumentGoesAndTheDocumentStays() {
        nowhere(withoutAuthor.everything(), "lavoix");
        assertTrue(withoutAuthor.claims().contains("two-men"));
    }

    @Test
    void aDocumentGoesWithItsClaimsAndComesBackUnderNoOtherId() {
        nowhere(withoutDocument.everything(), TestHome.SECOND_ID);
        nowhere(withoutDocument.everything(), "displaced_by_host");
        nowhere(withoutDocument.everything(), "three offices counted");
        nowhere(withoutDocument.everything(), "midyear");
        assertEquals(seed(withoutAuthor), seed(withoutDocument));
        assertEquals(List.of(), unused);
        Content.assertSame(
                withoutDocument.content().stream().filter(WithdrawalTest::said).toList(),
                uncatalogued.content().stream().filter(WithdrawalTest::said).toList());
    }

    private static boolean said(String line) {
        return !line.endsWith("/graph/meta> .") && !line.endsWith("/graph/void> .");
    }

    private static List<String> seed(Snapshot snapshot) {
        return snapshot.content().stream()
                .filter(line -> line.endsWith(SEED_GRAPH + " ."))
                .toList();
    }

    private static List<String> lost(Snapshot before, Snapshot after) {
        List<String> lost = new ArrayList<>(before.claims());
        lost.removeAll(after.claims());
        return lost;
    }
}
