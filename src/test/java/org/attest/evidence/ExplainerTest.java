package org.attest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.attest.Shipped;
import org.attest.load.Home;
import org.attest.store.Rules;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final ExplanationText TEXT = new ExplanationText(SeedStore.PREFIXES);

    @Test
    void aStatedTripleIsToldWithItsGraph() {
        SmallStore store = SmallStore.of("x:a x:p x:b .");
        assertEquals("""
                https://example.org/a https://example.org/p https://example.org/b
                  stated in graph:added/small
                """, explained(store, store.derive(), "a p b", false));
    }

    @Test
    void aDerivedTripleIsFollowedToWhatWasStated() {
        SmallStore store = SmallStore.of("x:a x:p x:b .");
        Rules rules = store.derive("CONSTRUCT { ?s x:q ?o } { ?s x:p ?o }", "CONSTRUCT { ?o x:r ?s } { ?s x:q ?o }");
        assertEquals("""
                b r a
                  by rule rule-2
                    a q b
                      by rule rule-1
                        a p b
                          stated in graph:added/small
                """, plain(explained(store, rules, "b r a", false)));
    }

    @Test
    void aCircleIsCutAndAWayAroundItIsFound() {
        SmallStore store = SmallStore.of("x:a x:p x:b .");
        Rules rules = store.derive(
                "CONSTRUCT { ?s x:q ?o } { ?s x:p|x:r ?o }",
                "CONSTRUCT { ?s x:r ?o } { ?s x:q ?o }",
                "CONSTRUCT { ?s x:q ?o } { ?s x:r ?o }");
        assertEquals("""
                a q b
                  by rule rule-1
                    a p b
                      stated in graph:added/small
                  and 2 other derivations (--all)
                """, plain(explained(store, rules, "a q b", false)));
        assertEquals("""
                a q b
                  by rule rule-1
                    a p b
                      stated in graph:added/small
                  by rule rule-1
                    a r b
                      no rule gives it now without going in a circle
                  by rule rule-3
                    a r b  (explained above)
                """, plain(explained(store, rules, "a q b", true)));
    }

    @Test
    void whatMustNotBeThereAndWholeGroupsAreNamed() {
        SmallStore store = SmallStore.of("x:a x:p 1 , 2 .");
        Rules rules = store.derive("""
                CONSTRUCT { ?s x:most ?most }
                { { SELECT ?s (MAX(?n) AS ?most) { ?s x:p ?n } GROUP BY ?s } FILTER NOT EXISTS { ?s x:q ?any } }""");
        Triple triple = new TriplePattern(SeedStore.PREFIXES, "https://example.org/a", "https://example.org/most", "2")
                .matches(store.endpoint(), 9)
                .get(0);
        assertEquals(
                """
                a most "2"
                  by rule rule-1
                    all of these together, for MAX(?n):
                      a p "1"
                        stated in graph:added/small
                      a p "2"
                        stated in graph:added/small
                    no such triple: { <a> <q> ?any }
                """,
                plain(TEXT.of(new Explainer(store.endpoint(), SmallStore.IRIS, rules, ReferencePlaces.unknown(), false)
                        .explain(triple))));
    }

    @Test
    void aTripleThatIsNotThereIsSaidToBeGone() {
        SmallStore store = SmallStore.of("x:a x:p x:b .");
        Explainer explainer =
                new Explainer(store.endpoint(), SmallStore.IRIS, store.derive(), ReferencePlaces.unknown(), false);
        assertInstanceOf(Explanation.Gone.class, explainer.explain(SmallStore.triple("a p c")));
    }

    @Test
    void theBylineOfAClaimOfTheSeedLeadsToItsQuoteAndToReferenceData() throws IOException {
        String tree = seed("foreign-fighters-threat#tunisia", "at:byline", "?");
        assertTrue(tree.contains("by rule 30-byline: Short form"), tree);
        assertTrue(
                tree.contains("“Tunisia (1500-3000)” publication:foreign-fighters-threat, characters 3679 to 3698; "),
                tree);
        assertTrue(
                tree.contains("“(Neumann, Ibid.)” publication:foreign-fighters-threat, characters 3921 to 3937\n"),
                tree);
        assertTrue(tree.contains("publication:icsr-neumann-2015-01-26 at:outlet actor:icsr\n"), tree);
        assertTrue(
                tree.contains(
                        "stated in data/publications.yaml:" + line("icsr-neumann-2015-01-26") + ", graph:reference"),
                tree);
        assertTrue(tree.contains("stated in ontology/, graph:vocab"), tree);
    }

    @Test
    void aFlagOfTheSeedLeadsToBothDates() {
        String tree = seed("?", "oa:hasTarget", "foreign-fighters-threat#wapo-map-date");
        assertTrue(tree.contains("by rule 43-date-before-basis: A flag on every date"), tree);
        assertTrue(tree.contains("at:claimLiteral \"2014-01-27\"\n"), tree);
        assertTrue(tree.contains("characters 1695 to 1816; "), tree);
        assertTrue(tree.contains("publication:icsr-neumann-2015-01-26 at:earliest \"2015-01-26\"\n"), tree);
        assertTrue(tree.contains("at:basedOn publication:icsr-neumann-2015-01-26\n"), tree);
    }

    @Test
    void anEstimateAPopulationAndATimeBelongToTheClaimThatUsesThem() {
        String tree = seed("foreign-fighters-threat#tunisia", "at:asOfStart", "?");
        assertTrue(tree.contains("by rule 21-quantity"), tree);
        assertTrue(tree.contains("time:2014-07--2014-12 at:earliest \"2014-07-01\""), tree);
        assertTrue(tree.contains("characters 860 to 1065"), "the first claim for this time: " + tree);
        String about = seed("foreign-fighters-threat#tunisia", "at:ofOrigin", "place:tunisia");
        assertTrue(about.contains("at:origin place:tunisia\n"), about);
        assertTrue(
                about.lines()
                                .filter(line -> line.contains("characters 3679 to 3698"))
                                .count()
                        >= 3,
                about);
    }

    @Test
    void aComparisonRestsOnItsTwoFigures() {
        Triple factor = pattern("?", "at:factorAtLeast", "?")
                .matches(SeedStore.ENDPOINT, 2)
                .get(0);
        String tree = TEXT.of(explainer(false).explain(factor));
        assertTrue(tree.contains("by rule comparison"), tree);
        assertTrue(tree.contains("characters 4334 to 4366") && tree.contains("characters 4210 to 4265"), tree);
    }

    @Test
    void everyDerivationIsToldWhenAllAreAskedFor() {
        Triple triple = pattern("publication:dabiq-7", "a", "at:Source")
                .matches(SeedStore.ENDPOINT, 2)
                .get(0);
        Explanation first = explainer(false).explain(triple);
        Explanation all = explainer(true).explain(triple);
        int others = ((Explanation.Derived) first).others();
        assertEquals(2, others, "dabiq-7 is cited at three places");
        assertEquals(others + 1, ((Explanation.Derived) all).derivations().size());
        assertEquals(0, ((Explanation.Derived) all).others());
        String json = new ExplanationJson(SeedStore.PREFIXES).of(first).toString();
        assertTrue(json.contains("\"rule\" : \"02-sources\"") && json.contains("\"others\" : " + others), json);
        assertTrue(json.contains("\"start\" : "), json);
    }

    @Test
    void wordsAndPathsAndWildcardsFindTriples() {
        assertEquals(
                1,
                pattern("place/tunisia", "at:label", "Tunisia")
                        .matches(SeedStore.ENDPOINT, 9)
                        .size());
        assertEquals(
                1,
                pattern("place:tunisia", "at:label", "\"Tunisia\"")
                        .matches(SeedStore.ENDPOINT, 9)
                        .size());
        assertEquals(
                1,
                pattern("_", "at:low", "200000").matches(SeedStore.ENDPOINT, 9).size());
        assertEquals(4, pattern("?", "?", "?").matches(SeedStore.ENDPOINT, 4).size());
        assertEquals(List.of(), pattern("place:tunisia", "at:label", "Tunisie").matches(SeedStore.ENDPOINT, 9));
        String advice = pattern("place:tunisia", "at:label", "Tunisie")
                .nothing(SeedStore.ENDPOINT)
                .text();
        assertTrue(advice.contains("TRIPLE_UNKNOWN") && advice.contains("\"Tunisia\""), advice);
        String none = pattern("place:tunisia", "at:byline", "?")
                .nothing(SeedStore.ENDPOINT)
                .text();
        assertTrue(none.contains("at:label"), none);
        String nobody = pattern("place:tunisi", "at:label", "?")
                .nothing(SeedStore.ENDPOINT)
                .text();
        assertTrue(nobody.contains("attest find"), nobody);
    }

    /** The line of the publications' file on which an entry begins. */
    private static int line(String id) throws IOException {
        return Files.readAllLines(Shipped.root().resolve("data/publications.yaml"))
                        .indexOf("  - id: " + id)
                + 1;
    }

    private static String seed(String subject, String predicate, String object) {
        List<Triple> triples = pattern(subject, predicate, object).matches(SeedStore.ENDPOINT, 2);
        assertEquals(1, triples.size(), triples.toString());
        return TEXT.of(explainer(false).explain(triples.get(0)));
    }

    private static TriplePattern pattern(String subject, String predicate, String object) {
        return new TriplePattern(SeedStore.PREFIXES, subject, predicate, object);
    }

    private static Explainer explainer(boolean all) {
        return new Explainer(
                SeedStore.ENDPOINT, SeedStore.IRIS, SeedStore.RULES, ReferencePlaces.of(Home.of(Shipped.root())), all);
    }

    private static String explained(SmallStore store, Rules rules, String triple, boolean all) {
        return TEXT.of(new Explainer(store.endpoint(), SmallStore.IRIS, rules, ReferencePlaces.unknown(), all)
                .explain(SmallStore.triple(triple)));
    }

    private static String plain(String tree) {
        return tree.replace("https://example.org/", "");
    }
}
