package org.attest.load;

import static org.attest.load.Withdrawing.folded;
import static org.attest.load.Withdrawing.nowhere;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** A person is withdrawn from a store on disk; then everything is tried that might bring the person back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnPersonTest {
    private static final String PERSON = "individual/coulibaly";
    private static final String PLACES = "SELECT ?p ?l { ?p a at:Place ; at:label ?l }";
    private static final String EARLIER = "added/earlier";

    private static final String RDF = """
            @prefix ex: <https://example.org/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            ex:p1 rdfs:label "M. COULIBALY" ; ex:age 30 .
            ex:p2 ex:met ex:p1 , <https://w3id.org/attest/id/individual/coulibaly> ; ex:age 31 .
            ex:p3 ex:says "It was Côulibaly’s" ; rdfs:label "A third" .
            ex:p4 ex:page <https://example.org/Couliba%6Cy> ; ex:age 32 .
            """;

    private TestHome home;
    private Store store;
    private Path folder;
    private String bytesBefore;
    private String bytesAfter;
    private Snapshot before;
    private Withdrawal.Plan plan;
    private Snapshot planned;
    private Snapshot after;
    private List<String> placesBefore;
    private List<String> placesAfter;
    private List<String> saidAfter;
    private List<String> saidByFresh;
    private List<Finding> findings;
    private String list;
    private Withdrawal.Plan again;
    private Withdrawal.Plan along;
    private Snapshot reloaded;
    private Snapshot cleared;

    @BeforeAll
    void withdrawAndTryToBringBack(@TempDir Path temporary) throws Exception {
        folder = temporary;
        home = TestHome.copy(folder.resolve("home"));
        store = Store.open(folder.resolve("store"), Base.DEFAULT);
        Withdrawing work = new Withdrawing(home, store);
        TestHome outside = new TestHome(folder.resolve("outside"));
        outside.write("earlier.ttl", RDF);
        home.loader().load(store, List.of(outside.path("earlier.ttl")));
        before = work.snapshot();
        placesBefore = Content.rows(store, PLACES);
        bytesBefore = bytes();

        plan = work.plan(PERSON, Withdrawing.REASON);
        planned = work.snapshot();
        assertFalse(Files.exists(home.path("data/withdrawn.yaml")));
        work.withdrawal().carryOut(store, plan);
        after = work.snapshot();
        placesAfter = Content.rows(store, PLACES);
        saidAfter = Content.said(store);
        bytesAfter = bytes();
        list = home.text("data/withdrawn.yaml");
        findings = home.loader().check();
        again = work.plan(PERSON, "Once more");
        along = work.plan("event/coulibaly-case", "Along");
        try (Store fresh = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(fresh);
            saidByFresh = Content.said(fresh);
        }

        home.append("data/events.yaml", "\n");
        assertTrue(home.loader().bringUpToDate(store).changed());
        outside.write("later.ttl", RDF).write("coulibaly.ttl", "<https://example.org/x> <https://example.org/p> 1 .");
        home.loader().load(store, List.of(outside.path("later.ttl"), outside.path("coulibaly.ttl")));
        reloaded = work.snapshot();

        clear();
        home.loader().bringUpToDate(store);
        cleared = work.snapshot();
    }

    @AfterAll
    void close() {
        store.close();
    }

    /** Takes the person out of the files, as the findings ask for. */
    private void clear() {
        String claims = "coulibaly-(?!video\\n)[a-z-]+|abu-basir-coulibaly|difficult-past";
        String sheet = without(home.text(TestHome.SEED_SHEET), claims + "|coulibaly-video")
                .replaceAll("(?m)^      - (difficult-past|coulibaly-[a-z-]+)\\n", "")
                .replaceAll("(?m)^    \\w+:\\n(?!      )", "")
                .replace("and Coulibaly, counted", "and another, counted");
        home.write(TestHome.SEED_SHEET, sheet);
        for (String file : List.of("data/individuals.yaml", "data/events.yaml", "data/publications.yaml")) {
            home.write(
                    file,
                    without(home.text(file), "coulibaly|coulibaly-case|coulibaly-video")
                            .replace("Le Monde article on Coulibaly", "Le Monde article of 10 January 2015"));
        }
        for (Path file : Home.files(home.path("data/curation"), ".yaml")) {
            String name = "data/curation/" + file.getFileName();
            home.write(
                    name,
                    Stream.of(home.text(name).split("(?m)(?=^  - |^\\w)", -1))
                            .filter(entry -> !folded(entry).contains("coulibaly") && !entry.contains("difficult-past"))
                            .collect(Collectors.joining()));
        }
        assertEquals(
                List.of(),
                home.loader().check().stream()
                        .filter(finding -> finding.code() == Code.WITHDRAWN_STILL_PRINTED)
                        .toList());
    }

    private static String without(String file, String ids) {
        return file.replaceAll("(?m)^  - id: (" + ids + ")\\n(?:    .*\\n)*", "");
    }

    @Test
    void thePersonGoesWithEveryClaimAboutThemAndNothingElseIsLost() {
        nowhere(after.content(), "coulibaly");
        List<String> lost = new ArrayList<>(before.claims());
        lost.removeAll(after.claims());
        assertEquals(
                List.of(
                        "abu-basir-coulibaly",
                        "coulibaly-answered",
                        "coulibaly-exemplifies",
                        "coulibaly-exploited",
                        "coulibaly-not-trained",
                        "coulibaly-participated",
                        "coulibaly-place",
                        "coulibaly-video-author",
                        "difficult-past"),
                lost);
        assertEquals(placesBefore, placesAfter);
        assertTrue(after.content().stream()
                .anyMatch(line -> line.contains("\"The attacker in Ottawa and [withdrawn], counted together.\"@en")));
    }

    @Test
    void aTombstoneWithDayAndReasonStays() {
        assertEquals(
                List.of("2026-11-23 | Asked for by the family | individual"),
                Content.rows(
                        store,
                        "SELECT ?on ?why ?kind { ?t a at:Tombstone ; at:withdrawnOn ?on ; at:withdrawalReason ?why ;"
                                + " at:withdrawnKind ?kind }"));
    }

    @Test
    void theFilesOfTheStoreHaveTheNameNoMore() {
        assertTrue(bytesBefore.contains("coulibaly"), "or this test proves nothing");
        assertFalse(bytesAfter.contains("coulibaly"));
        assertTrue(after.claims().contains("two-men"), "the default graph is still the union");
    }

    @Test
    void whatWasAddedByHandLosesThePersonToo() {
        List<String> left = lines(after, EARLIER);
        assertEquals(9, lines(before, EARLIER).size());
        assertEquals(4, left.size(), left.toString());
        assertEquals(left, lines(reloaded, EARLIER));
        assertEquals(4, lines(reloaded, "added/later").size());
    }

    @Test
    void noLoadBringsThePersonBack() {
        nowhere(reloaded.everything(), "coulibaly");
        assertEquals(after.claims(), reloaded.claims());
        assertEquals(
                1,
                reloaded.content().stream()
                        .filter(line -> line.startsWith("<https://example.org/x>"))
                        .count());
    }

    @Test
    void aFreshStoreFromTheSameFoldersIsTheSame() {
        Content.assertSame(
                saidByFresh,
                saidAfter.stream().filter(line -> !line.contains(EARLIER)).toList());
    }

    /** The list alone keeps the name out of the document's words, when no file defines the person any more. */
    @Test
    void theNameStaysOutWhenTheFilesWereCleared() {
        nowhere(cleared.everything(), "coulibaly");
        assertEquals(after.claims(), cleared.claims());
        assertTrue(cleared.sentences().stream().anyMatch(line -> line.contains("in the case of █████████ in France")));
    }

    @Test
    void neitherSentencesNorFindingsNorTheListHaveTheName() {
        assertTrue(before.sentences().stream().anyMatch(line -> folded(line).contains("coulibaly")));
        nowhere(after.sentences(), "coulibaly");
        assertTrue(after.sentences().stream().anyMatch(line -> line.contains("in the case of █████████ in France")));
        List<String> told = findings.stream().map(Finding::text).toList();
        nowhere(told, "coulibaly");
        assertTrue(
                told.stream()
                        .anyMatch(line ->
                                line.matches("(?s)data/individuals.yaml:\\d+: warning .WITHDRAWN_STILL_PRINTED.*")),
                told.toString());
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.code() == Code.SHAPE_VIOLATED)
                        .toList());
        nowhere(list.lines().toList(), "coulibaly");
    }

    @Test
    void aPlanTellsWhatGoesAndChangesNothing() {
        assertEquals(4L, plan.counts().get("RelationClaim"));
        assertEquals(4L, plan.counts().get("Judgement"));
        assertEquals(1L, plan.counts().get("IdentityClaim"));
        Content.assertSame(before.content(), planned.content());
        nowhere(plan.printed().stream().map(Finding::text).toList(), "coulibaly");
    }

    @Test
    void whatIsWithdrawnAlreadyIsSaidToBe() {
        assertTrue(again.old());
        assertTrue(along.old());
        assertEquals(plan.entry(), again.entry());
    }

    private static List<String> lines(Snapshot snapshot, String graph) {
        return snapshot.content().stream()
                .filter(line -> line.endsWith("/graph/" + graph + "> ."))
                .toList();
    }

    private String bytes() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
