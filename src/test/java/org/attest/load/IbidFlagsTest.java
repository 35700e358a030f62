package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the rules flag in the seed, and the characters that show it")
class IbidFlagsTest {
    @TempDir
    static Path folder;

    private static TestHome home;
    private static Store store;

    @BeforeAll
    static void load() {
        home = TestHome.copy(folder);
        store = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @DisplayName("Of the seven Ibid. of the seed, two are distant and two ambiguous")
    void flagsOfTheIbids() {
        assertEquals(
                List.of(
                        "ibid ambiguous | ibid-character",
                        "ibid ambiguous | ibid-ribat",
                        "ibid distant | icsr-ibid-europe",
                        "ibid distant | icsr-ibid-total"),
                flags().stream().filter(row -> row.startsWith("ibid")).toList());
    }

    @Test
    void theOtherFlagsAreOnThreeDatesOneTotalAndTwoReferencesToWhatIsMissing() {
        assertEquals(
                List.of(
                        "contradiction | message-date-1",
                        "contradiction | message-date-2",
                        "impossible date | message-date-1",
                        "impossible date | wapo-map-date",
                        "missing content | probability-1",
                        "missing content | probability-2",
                        "sum mismatch | total-went"),
                flags().stream().filter(row -> !row.startsWith("ibid")).toList());
    }

    @Test
    void theEvidenceOfEachStandsInTheTextWhereItSays() {
        assertEquals(
                List.of(
                        "date-before-basis 1695-1816",
                        "date-before-medium 11738-11801",
                        "date-before-medium 17315-17359",
                        "dates-differ 11738-11801",
                        "dates-differ 17315-17359",
                        "ibid-ambiguous 10589-10630",
                        "ibid-ambiguous 10635-10647",
                        "ibid-distant 1443-1456",
                        "ibid-distant 3332-3377",
                        "parts-do-not-add-up 3389-3466",
                        "parts-do-not-add-up 3476-3524",
                        "parts-do-not-add-up 3526-3570",
                        "parts-do-not-add-up 3576-3626"),
                Content.rows(store, """
                        SELECT DISTINCT (CONCAT(REPLACE(?by, "^rules/[0-9]+-", ""), " ", STR(?start), "-", STR(?end)) AS ?line) {
                          ?flag at:proposedBy ?by ; at:evidence ?e .
                          { ?e at:hasPassage ?passage } UNION { ?e a at:Passage BIND (?e AS ?passage) }
                          ?passage oa:hasSelector [ oa:start ?start ; oa:end ?end ] }"""));
        String text = home.text(TestHome.SEED);
        assertSays(text, 1695, 1816, "created out of the ICSR figures", "(27 January 2014)");
        assertSays(text, 11738, 11801, "14 Feb 1015");
        assertSays(text, 17315, 17359, "14 Feb 2015");
        assertSays(text, 10589, 10630, "Worlds War");
        assertSays(text, 10635, 10647, "Ultimate War");
        assertSays(text, 1443, 1456, "Dabiq #7 p.74");
        assertSays(text, 3332, 3377, "Video – Al-Hayat media center, 6 January 2015");
        assertSays(text, 3389, 3466, "20 000");
        assertSays(text, 3476, 3524, "4000");
        assertSays(text, 3526, 3570, "11 000");
        assertSays(text, 3576, 3626, "3000");
    }

    private static void assertSays(String text, int start, int end, String... words) {
        int[] points = text.codePoints().toArray();
        String passage = new String(points, start, end - start);
        for (String word : words) {
            assertTrue(passage.contains(word), passage);
        }
    }

    private static List<String> flags() {
        return Content.rows(
                store,
                "SELECT ?type ?id { ?flag a at:QualityFlag ; at:proposedBy ?by ; at:flagType/at:label ?type ; "
                        + "oa:hasTarget/dcterms:identifier ?id }");
    }
}
