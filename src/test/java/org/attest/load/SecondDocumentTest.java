package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Severity;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of another domain beside the seed: nothing in the code may be wired to one text. */
class SecondDocumentTest {
    private static final String TEXT = "seeds/displaced_by_host_2019.txt";

    @TempDir
    static Path folder;

    private static TestHome home;
    private static Store store;
    private static LoadReport report;

    @BeforeAll
    static void loadBoth() {
        home = TestHome.copy(folder.resolve("home")).withSecond();
        store = Store.inMemory(Base.DEFAULT);
        report = home.loader().bringUpToDate(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void bothDocumentsStandInGraphsOfTheirOwn() {
        assertEquals(
                List.of(),
                report.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR
                                || (f.severity() == Severity.WARNING
                                        && f.place().file().contains(TestHome.SECOND_ID)))
                        .filter(f -> f.code() != Code.SHAPE_WARNING)
                        .map(Finding::text)
                        .toList());
        assertEquals(
                List.of("displaced-by-host-2019", "foreign-fighters-threat"),
                report.triplesByGraph().keySet().stream()
                        .filter(g -> g.contains("graph/doc/"))
                        .map(g -> g.substring(g.lastIndexOf('/') + 1))
                        .toList());
        assertEquals(
                List.of("Displaced persons by host country: what three offices counted at midyear 2019 | 2019-09"),
                rows(
                        "SELECT ?title ?date { publication:displaced-by-host-2019 dcterms:title ?title ; at:edtf ?date }"));
        assertEquals(39, claims(TestHome.SECOND_ID));
        assertTrue(claims(TestHome.SEED_ID) > 30);
    }

    @Test
    void theDocumentReallyHasCharactersBeyondTheBasicPlaneBeforeItsFirstClaim() {
        String text = home.text(TEXT);
        int first = text.indexOf("in its Russian papers");
        assertTrue(text.codePointCount(0, first) < first, "offsets in characters and in storage units are the same");
        for (String script : List.of("🏕", "🇯🇴", "⛺", "🎀", "📕", "اتحاد إغاثة الأرز", "Бюро учёта", "𐌰𐌽𐌳")) {
            assertTrue(text.contains(script), script);
        }
    }

    @Test
    void everyQuoteStandsInItsDocumentAtItsOffsets() {
        List<String> rows =
                rows("SELECT ?file ?start ?end ?quote { ?c at:quote ?quote ; at:start ?start ; at:end ?end ; "
                        + "at:inDocument/at:fileName ?file }");
        assertEquals(claims(TestHome.SECOND_ID) + claims(TestHome.SEED_ID), rows.size());
        rows.forEach(row -> assertSlice(row.split(" \\| ", 4)));
    }

    @Test
    void everyCitationStandsInItsDocumentAtItsOffsets() {
        List<String> rows = rows("""
                SELECT ?file ?start ?end ?quote {
                  ?act a at:CitationAct ; at:hasPassage [ oa:hasSource/at:fileName ?file ; oa:hasSelector ?p , ?q ] .
                  ?p oa:start ?start ; oa:end ?end . ?q oa:exact ?quote }""");
        assertTrue(rows.size() > 12 + 30, rows.size() + " citations");
        rows.forEach(row -> assertSlice(row.split(" \\| ", 4)));
    }

    @Test
    void theTextBeforeAndAfterAQuoteJoinsItWithoutAGap() {
        int[] text = home.text(TEXT).codePoints().toArray();
        List<String> rows = rows("""
                SELECT ?start ?end ?prefix ?suffix {
                  ?c at:inDocument publication:displaced-by-host-2019 ; at:hasPassage/oa:hasSelector ?p , ?q .
                  ?p oa:start ?start ; oa:end ?end . ?q oa:prefix ?prefix ; oa:suffix ?suffix }""");
        assertEquals(39, rows.size());
        for (String row : rows) {
            String[] cells = row.split(" \\| ", 4);
            int start = Integer.parseInt(cells[0]);
            int end = Integer.parseInt(cells[1]);
            assertEquals(new String(text, start - points(cells[2]), points(cells[2])), cells[2]);
            assertEquals(new String(text, end, points(cells[3])), cells[3]);
        }
    }

    @Test
    void rivalFiguresStandSideBySideOnOnePopulation() {
        assertEquals(
                List.of(
                        "412300 | 412300 | counted 412 300 refugees from Syria in Jordan | Meridian Displacement Office; Midyear Register, 2019-07-15",
                        "500000 |  | “at least 500 000” | ministry of the interior of Jordan; Bulletin 12, 2019-08",
                        "655000 |  | puts them at more than 655 000 | Cedar Relief Union; Bulletin 12, 2019-08"),
                rows("""
                        SELECT ?low ?high (REPLACE(?quote, "^.*, ", "") AS ?words) ?byline {
                          VALUES ?id { "register-jordan" "union-jordan" "ministry-jordan" }
                          ?c dcterms:identifier ?id ; at:quote ?quote ; at:byline ?byline .
                          OPTIONAL { ?c at:low ?low } OPTIONAL { ?c at:high ?high } }"""));
        assertEquals(List.of("1"), rows("""
                SELECT (COUNT(DISTINCT ?population) AS ?n) {
                  VALUES ?id { "register-jordan" "union-jordan" "ministry-jordan" "register-jordan-again" "union-falls" }
                  ?c dcterms:identifier ?id ; at:hasQuantity/at:ofPopulation ?population }"""));
    }

    @Test
    void equalDescriptionsAreOnePopulationAcrossDocuments() {
        List<String> shared = rows("""
                SELECT ?id ?document ?population {
                  { ?c dcterms:identifier "foreign-fighters" } UNION { ?c dcterms:identifier "total-now-fighting" }
                  ?c dcterms:identifier ?id ; at:inDocument ?document ; at:hasQuantity/at:ofPopulation ?population }""");
        assertEquals(2, shared.size(), shared.toString());
        String second = shared.get(0);
        String seed = shared.get(1);
        assertTrue(second.contains("publication/" + TestHome.SECOND_ID) && seed.contains(TestHome.SEED_ID));
        assertEquals(second.substring(second.lastIndexOf('|')), seed.substring(seed.lastIndexOf('|')));
    }

    @Test
    void everyKindOfBoundKeepsTheEndsThatItsWordsGive() {
        assertEquals(
                List.of(
                        "azraq | bound/point | 7912 true | 7912 true",
                        "iraq | bound/approximately | 1600000 true | 1600000 true",
                        "libya | bound/at-most |  | 268000 true",
                        "ministry-jordan | bound/at-least | 500000 true | ",
                        "register-lebanon | bound/range | 310000 true | 340000 true",
                        "sweden | bound/less-than |  | 90 false",
                        "syria-more | bound/qualitative |  | ",
                        "union-germany | bound/just-under |  | 2000 false",
                        "union-jordan | bound/more-than | 655000 false | ",
                        "union-lebanon | bound/just-over | 900000 false | "),
                rows("""
                        SELECT ?id (REPLACE(STR(?kind), "^.*vocab/", "") AS ?bound) ?low ?high {
                          VALUES ?id { "azraq" "iraq" "libya" "ministry-jordan" "register-lebanon" "sweden" "syria-more"
                                       "union-germany" "union-jordan" "union-lebanon" }
                          ?c dcterms:identifier ?id ; at:inDocument publication:displaced-by-host-2019 ; at:hasQuantity ?e .
                          ?e at:boundKind ?kind .
                          OPTIONAL { ?e at:minValue ?min ; at:minInclusive ?with BIND (CONCAT(STR(?min), " ", STR(?with)) AS ?low) }
                          OPTIONAL { ?e at:maxValue ?max ; at:maxInclusive ?and BIND (CONCAT(STR(?max), " ", STR(?and)) AS ?high) } }"""));
    }

    @Test
    void vagueDatesKeepTheirWordingAndSpanTheDaysTheyCanMean() {
        assertEquals(
                List.of(
                        "azraq | 2019-05 | 2019-05-01 | 2019-05-31",
                        "germany | 2019-40 | 2019-01-01 | 2019-06-30",
                        "iraq | 2018~ | 2018-01-01 | 2018-12-31",
                        "libya | 2019-05-01 | 2019-05-01 | 2019-05-01",
                        "unfinished-buildings | 2019-21 | 2019-03-01 | 2019-05-31"),
                rows("""
                        SELECT ?id ?edtf ?from ?to {
                          VALUES ?id { "azraq" "germany" "iraq" "libya" "unfinished-buildings" }
                          ?c dcterms:identifier ?id ; at:inDocument publication:displaced-by-host-2019 ;
                             at:hasQuantity/at:asOf/at:edtf ?edtf ; at:asOfStart ?from ; at:asOfEnd ?to }"""));
    }

    @Test
    void anIbidStandsForThePublicationAtTheEndOfItsChainAndAnOpenOneForNone() {
        assertEquals(
                List.of(
                        "bulletin-ibid | publication/cedar-bulletin-12",
                        "bulletin-p9 | publication/cedar-bulletin-12",
                        "ibid-of-two | ",
                        "register-ibid-camps | publication/mdo-midyear-register",
                        "register-ibid-lebanon | publication/mdo-midyear-register"),
                rows("""
                        SELECT ?id (REPLACE(COALESCE(STR(?cited), ""), "^.*/id/", "") AS ?publication) {
                          VALUES ?id { "bulletin-ibid" "bulletin-p9" "ibid-of-two" "register-ibid-camps" "register-ibid-lebanon" }
                          ?act a at:CitationAct ; dcterms:identifier ?id ; cito:hasCitingEntity publication:displaced-by-host-2019 .
                          OPTIONAL { ?act cito:hasCitedEntity ?cited } }"""));
        assertEquals(
                List.of("bulletin-p7", "register-t9"),
                rows(
                        "SELECT ?id { ?act dcterms:identifier \"ibid-of-two\" ; at:mayReferBackTo/dcterms:identifier ?id }"));
    }

    @Test
    void thingsOfItsSheetAndOfTheReferenceDataAreFoundByAnyName() {
        assertEquals(List.of("Azraq", "Cedar Relief Union", "Meridian Displacement Office"), rows("""
                        SELECT DISTINCT ?label {
                          VALUES ?name { "الأزرق" "اتحاد إغاثة الأرز" "Бюро учёта перемещённых лиц" }
                          ?thing at:name ?name ; at:label ?label }"""));
        assertEquals(List.of("Lebanon"), rows("SELECT ?label { ?place at:name \"Liban\" ; at:label ?label }"));
        assertEquals(
                List.of("the Midyear Desk"),
                rows("SELECT DISTINCT ?by { ?c dcterms:identifier \"sweden\" ; at:saidBy/at:label ?by }"));
    }

    @Test
    void theSecondDocumentStandsAloneWhenTheSeedIsTakenAway(@TempDir Path other) {
        TestHome alone = TestHome.copy(other).withSecond().withoutSeed();
        try (Store without = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(without);
            alone.loader().bringUpToDate(without);
            assertEquals(List.of(), Content.graph(without, "doc/" + TestHome.SEED_ID));
            assertFalse(Content.said(without).stream().anyMatch(line -> line.contains(TestHome.SEED_ID)));
            Content.assertSame(
                    Content.graph(store, "doc/" + TestHome.SECOND_ID),
                    Content.graph(without, "doc/" + TestHome.SECOND_ID));
            assertEquals(
                    List.of("39 | 39"),
                    Content.rows(
                            without, "SELECT (COUNT(?c) AS ?n) (COUNT(?b) AS ?m) { ?c a at:Claim ; at:byline ?b }"));
        }
    }

    private static void assertSlice(String[] fileStartEndQuote) {
        int[] text = home.text("seeds/" + fileStartEndQuote[0]).codePoints().toArray();
        int start = Integer.parseInt(fileStartEndQuote[1]);
        int end = Integer.parseInt(fileStartEndQuote[2]);
        assertEquals(fileStartEndQuote[3], new String(text, start, end - start));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    private static long claims(String document) {
        return rows("SELECT ?c { ?c a at:Claim ; at:printedIn publication:" + document + " }")
                .size();
    }

    private static List<String> rows(String query) {
        return Content.rows(store, query);
    }
}
