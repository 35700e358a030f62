package org.attest.load;

import static org.attest.load.TestHome.CURATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Curation is a layer of its own: it comes, changes and goes without touching what it is about. */
class CurationTest {
    private static final String BATCH = "curation/2026-11-25-first-reading";
    private static final String OTHER = "data/curation/other.yaml";
    private static final String ICSR = """
            curation: other
            curatedOn: 2026-11-30
            curatedBy: icsr
            assessments:
              - id: kurds
                assesses: "foreign-fighters-threat#kurds-strength"
                credibility: 5
                basis: "Nobody counts so many."
              - id: kurds-again
                assesses: "foreign-fighters-threat#kurds-strength"
                reliability: e
                basis: "It was wrong before."
                assessedBy: actor/cia
                assessedOn: 2026-12-01
            """;

    @TempDir
    Path folder;

    private TestHome home;

    /** Without shapes, which take most of a load and are not what is tried here. */
    @BeforeEach
    void copy() {
        home = TestHome.copy(folder.resolve("home")).write("ontology/shapes.ttl", "");
    }

    @Test
    void theGraphWithoutCurationIsTheGraphWithTheLayerTakenAway() {
        try (Store with = Store.inMemory(Base.DEFAULT);
                Store without = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(with);
            home.delete(CURATION).loader().bringUpToDate(without);
            String layer = "/graph/" + BATCH + "> .";
            List<String> taken = Content.said(with).stream()
                    .filter(line -> !line.endsWith(layer))
                    .toList();
            assertTrue(taken.size() < Content.said(with).size());
            Content.assertSame(Content.said(without), taken);
        }
    }

    @Test
    void aBatchIsRewrittenWhenItsFileChangesAndVanishesWithIt() {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            underived().write(OTHER, ICSR).loader().bringUpToDate(store);
            List<String> first = Content.graph(store, BATCH);
            List<String> second = Content.graph(store, "curation/other");
            assertFalse(second.isEmpty());

            home.replace(OTHER, "Nobody counts so many.", "Nobody has counted so many.");
            home.loader().bringUpToDate(store);
            Content.assertSame(first, Content.graph(store, BATCH));
            assertTrue(Content.graph(store, "curation/other").stream().anyMatch(line -> line.contains("has counted")));
            assertFalse(
                    Content.graph(store, "curation/other").stream().anyMatch(line -> line.contains("Nobody counts")));

            home.delete(OTHER).loader().bringUpToDate(store);
            assertEquals(List.of(), Content.graph(store, "curation/other"));
            Content.assertSame(first, Content.graph(store, BATCH));
            try (Store fresh = Store.inMemory(Base.DEFAULT)) {
                home.loader().bringUpToDate(fresh);
                Content.assertSame(Content.said(fresh), Content.said(store));
                assertEquals(fresh.id(), store.id());
            }
        }
    }

    @Test
    void everyEntryIsSignedAndDatedAndTheBatchIsOurs() {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            underived().write(OTHER, ICSR).loader().bringUpToDate(store);
            assertEquals(List.of(), Content.rows(store, """
                            SELECT ?entry { GRAPH ?graph { ?entry a ?class }
                              FILTER(?class IN (at:QualityFlag, at:Correction, at:SourceAssessment) && CONTAINS(STR(?graph), "/curation/2"))
                              FILTER NOT EXISTS { ?entry prov:wasAttributedTo actor:attest-curators ;
                                prov:generatedAtTime "2026-11-25T00:00:00Z"^^xsd:dateTime } }"""));
            assertEquals(
                    List.of(
                            "https://w3id.org/attest/id/actor/cia | 2026-12-01T00:00:00Z",
                            "https://w3id.org/attest/id/actor/icsr | 2026-11-30T00:00:00Z"),
                    Content.rows(store, """
                            SELECT ?by ?on { GRAPH graph:curation\\/other {
                              ?one a at:SourceAssessment ; prov:wasAttributedTo ?by ; prov:generatedAtTime ?on } }"""),
                    "an assessment may have an assessor and a day of its own");
            assertEquals(
                    List.of(
                            "data/curation/2026-11-25-first-reading.yaml | https://creativecommons.org/licenses/by/4.0/"),
                    Content.rows(
                            store,
                            "SELECT ?file ?licence { graph:curation\\/2026-11-25-first-reading at:fileName ?file ; "
                                    + "dcterms:license ?licence }"));
        }
    }

    @Test
    void aBatchFromOutsideTheFoldersIsLoadedBesideThem() {
        home.write("outside.yaml", ICSR);
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            Loader loader = underived().loader();
            loader.load(store, List.of(home.path("outside.yaml")));
            assertFalse(Content.graph(store, "curation/other").isEmpty());
            loader.bringUpToDate(store);
            assertFalse(Content.graph(store, "curation/other").isEmpty(), "it stays until it is replaced");
        }
    }

    @Test
    void aTargetThatNothingAnswersToIsRefusedAtItsPlaceAndTheStoreStaysAsItWas() {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            underived().loader().bringUpToDate(store);
            List<String> before = Content.all(store);
            home.write(OTHER, ICSR.replace("kurds-strength", "kurds-strenght"));
            Finding finding = refused(store).get(0);
            assertEquals(Code.CURATION_TARGET_UNKNOWN, finding.code());
            assertEquals(OTHER + ":6:15", finding.place().toString());
            assertEquals("did you mean ‘kurds-strength’?", finding.advice());
            Content.assertSame(before, Content.all(store));
        }
    }

    @Test
    void aClaimThatIsRenamedLeavesItsCurationDangling() {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            home.replace(TestHome.SEED_SHEET, "  - id: wilaya-khorasan\n", "  - id: khorasan\n");
            Finding finding = refused(store).get(0);
            assertEquals(Code.CURATION_TARGET_UNKNOWN, finding.code());
            assertEquals(
                    home.place(CURATION, "\"foreign-fighters-threat#wilaya-khorasan\""),
                    finding.place().toString());
        }
    }

    @Test
    void aBatchHasOneFile() {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            home.write(OTHER, ICSR).write("data/curation/third.yaml", ICSR);
            Finding finding = refused(store).get(0);
            assertEquals(Code.ID_REPEATED, finding.code());
            assertEquals("data/curation/third.yaml:1:11", finding.place().toString());
        }
    }

    /** The home without rules, where nothing that is derived is tried. */
    private TestHome underived() {
        Home.files(home.home().ontology().resolve("rules"), ".rq")
                .forEach(rule -> home.delete("ontology/rules/" + rule.getFileName()));
        return home;
    }

    private List<Finding> refused(Store store) {
        Loader loader = home.loader();
        return assertThrows(AttestException.class, () -> loader.bringUpToDate(store))
                .findings();
    }
}
