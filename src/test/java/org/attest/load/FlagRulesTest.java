package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.check.ShapeCheck;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two small documents, of which one cites the other and gets wrong what can be got wrong. */
class FlagRulesTest {
    private static final String REGISTER = "seeds/harbour_register.txt";
    private static final String REVIEW = "seeds/harbour_review.txt";
    private static final String SHEET = "data/claims/harbour-review.yaml";

    private static final String FLAGS = """
            SELECT ?type ?id ?rule {
              GRAPH graph:curation\\/rules { ?flag a at:QualityFlag ; at:flagType ?t ; oa:hasTarget ?target ; at:proposedBy ?rule }
              ?t at:label ?type . ?target dcterms:identifier ?id }""";

    @TempDir
    private Path folder;

    private TestHome home;
    private Store store;

    @BeforeEach
    void writeBoth() {
        home = TestHome.copy(folder).withoutSeed();
        home.write(REGISTER, """
                The office counted more than 200 refugees from Syria in Jordan. At least 500 refugees from Syria are in \
                Lebanon. About 90 refugees from Iraq are in Jordan.
                """);
        home.write(REVIEW, """
                The office counted 200 refugees from Syria in Jordan (Register). At most 500 refugees from Syria are in \
                Lebanon (Register). About 90 refugees from Iraq are in Jordan (Register). The map of 5 March 2018 is made \
                from the Register. The film “Boats” is of 1 May 1019; on “Boats”, 1 May 2019, see below. A second film is of 1 \
                June 2020. The Union counts 700 refugees in Sweden, 300 from Northern Africa and 500 from Northern Europe \
                (Bulletin). In August 2019 there were 40 refugees in Libya (Bulletin).
                """);
        home.append(TestHome.CATALOGUE, entry("harbour-register", REGISTER, "2019-03-04"));
        home.append(TestHome.CATALOGUE, entry("harbour-review", REVIEW, "2019-06-01"));
        home.write("data/claims/harbour-register.yaml", """
                document: harbour-register
                claims:
                  - {id: syria-jordan, quote: "more than 200 refugees from Syria in Jordan", kind: quantity,
                     population: {kind: refugee, origin: syria, place: jordan}, printed: "200", low: 200, bound: more-than}
                  - {id: syria-lebanon, quote: "At least 500 refugees from Syria are in Lebanon", kind: quantity,
                     population: {kind: refugee, origin: syria, place: lebanon}, printed: "500", low: 500, bound: at-least}
                  - {id: iraq-jordan, quote: "About 90 refugees from Iraq are in Jordan", kind: quantity,
                     population: {kind: refugee, origin: iraq, place: jordan}, printed: "90", low: 90, high: 90, bound: approximately}
                """);
        home.write(SHEET, """
                document: harbour-review
                actors:
                  - {id: union, label: the Union, class: Organisation}
                publications:
                  - {id: boats, label: Boats, class: Video}
                  - {id: second-film, label: a second film, class: Video}
                  - {id: harbour-map, label: a map, class: Map, basedOn: [harbour-register]}
                  - {id: bulletin, label: Bulletin, class: Report, issued: 2019-05}
                citations:
                  - {id: register-1, quote: "(Register)", occurrence: 1, form: short, publication: harbour-register}
                  - {id: register-2, quote: "(Register)", occurrence: 2, form: short, publication: harbour-register}
                  - {id: register-3, quote: "(Register)", occurrence: 3, form: short, publication: harbour-register}
                  - {id: below, quote: "see below", form: cross-reference, publication: harbour-review}
                  - {id: bulletin-1, quote: "(Bulletin)", occurrence: 1, form: short, publication: bulletin}
                  - {id: bulletin-2, quote: "(Bulletin)", occurrence: 2, form: short, publication: bulletin}
                claims:
                  - {id: syria-jordan, quote: "200 refugees from Syria in Jordan", kind: quantity, cites: [register-1],
                     population: {kind: refugee, origin: syria, place: jordan}, printed: "200", low: 200, high: 200, bound: point}
                  - {id: syria-lebanon, quote: "At most 500 refugees from Syria are in Lebanon", kind: quantity, cites: [register-2],
                     population: {kind: refugee, origin: syria, place: lebanon}, printed: "500", high: 500, bound: at-most}
                  - {id: iraq-jordan, quote: "About 90 refugees from Iraq are in Jordan", kind: quantity, cites: [register-3],
                     population: {kind: refugee, origin: iraq, place: jordan}, printed: "90", low: 90, high: 90, bound: approximately}
                  - {id: map-date, quote: "The map of 5 March 2018", kind: relation,
                     subject: publication/harbour-map, predicate: dated, literal: "2018-03-05"}
                  - {id: boats-first, quote: "The film “Boats” is of 1 May 1019", kind: relation,
                     subject: publication/boats, predicate: dated, literal: "1019-05-01"}
                  - {id: boats-again, quote: "“Boats”, 1 May 2019", kind: relation,
                     subject: publication/boats, predicate: dated, literal: "2019-05-01"}
                  - {id: second-film-date, quote: "A second film is of 1 June 2020", kind: relation,
                     subject: publication/second-film, predicate: dated, literal: "2020-06-01"}
                  - {id: sweden, quote: "700 refugees in Sweden", kind: quantity, cites: [bulletin-1],
                     heldBy: [{holder: union, mode: reported}],
                     population: {kind: refugee, place: sweden}, printed: "700", low: 700, high: 700, bound: point}
                  - {id: sweden-africa, quote: "300 from Northern Africa", kind: quantity, cites: [bulletin-1],
                     heldBy: [{holder: union, mode: reported}],
                     population: {kind: refugee, origin: northern-africa, place: sweden}, printed: "300", low: 300, high: 300, bound: point}
                  - {id: sweden-europe, quote: "500 from Northern Europe", kind: quantity, cites: [bulletin-1],
                     heldBy: [{holder: union, mode: reported}],
                     population: {kind: refugee, origin: northern-europe, place: sweden}, printed: "500", low: 500, high: 500, bound: point}
                  - {id: libya, quote: "In August 2019 there were 40 refugees in Libya", kind: quantity, cites: [bulletin-2],
                     population: {kind: refugee, place: libya}, printed: "40", low: 40, high: 40, bound: point, asOf: 2019-08}
                """);
        store = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everythingThatIsWrongIsFlaggedAndNothingElse() {
        assertEquals(
                List.of(
                        "bound changed | syria-lebanon | rules/52-bound-changed",
                        "bound lost | syria-jordan | rules/51-bound-lost",
                        "contradiction | boats-again | rules/46-dates-differ",
                        "contradiction | boats-first | rules/46-dates-differ",
                        "impossible date | boats-first | rules/45-date-before-medium",
                        "impossible date | libya | rules/47-as-of-after-source",
                        "impossible date | map-date | rules/43-date-before-basis",
                        "impossible date | second-film-date | rules/44-date-after-print",
                        "missing content | below | rules/42-part-unlocated",
                        "sum mismatch | sweden | rules/50-parts-do-not-add-up"),
                Content.rows(store, FLAGS));
    }

    @Test
    void aFlagNamesTheClaimsAndPublicationsThatShowIt() {
        assertEquals(
                List.of(
                        "bound-changed | Here at most, where it comes from at least: the bound is turned round. | syria-lebanon at harbour-register, syria-lebanon at harbour-review",
                        "parts-do-not-add-up | The regions given beside it add up to 800, which is more; the text does not say that they overlap. | sweden at harbour-review, sweden-africa at harbour-review, sweden-europe at harbour-review"),
                Content.rows(store, """
                        SELECT ?rule ?comment (GROUP_CONCAT(?one; SEPARATOR=", ") AS ?evidence) {
                          { SELECT DISTINCT ?rule ?comment ?one {
                              VALUES ?rule { "bound-changed" "parts-do-not-add-up" }
                              ?flag at:proposedBy ?by ; rdfs:comment ?comment ; at:evidence ?claim .
                              FILTER (STRENDS(?by, ?rule))
                              ?claim dcterms:identifier ?id ; at:printedIn ?document .
                              BIND (CONCAT(?id, " at ", STRAFTER(STR(?document), "publication/")) AS ?one)
                            } ORDER BY ?rule ?one }
                        } GROUP BY ?rule ?comment"""));
        assertEquals(List.of(), Content.rows(store, """
                SELECT ?flag { ?flag a at:QualityFlag . FILTER NOT EXISTS {
                  ?flag at:evidence ?e . { ?e a at:Claim } UNION { ?e a at:Publication } UNION { ?e a at:Passage } } }"""));
    }

    @Test
    void flagsStandInAGraphOfTheirOwnBelowTheBaseAndConformToTheShapes() {
        assertTrue(Content.graph(store, "inferred").stream().noneMatch(line -> line.contains("QualityFlag")));
        assertTrue(Content.graph(store, "curation/rules").stream()
                .allMatch(line -> line.startsWith("<" + Base.DEFAULT.iri())));
        List<Quad> everything = store.read(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.asDatasetGraph()
                    .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quads::add);
            return quads;
        });
        OntologyFiles ontology = new OntologyFiles(home.home(), new Iris(Base.DEFAULT));
        assertEquals(
                List.of(),
                new ShapeCheck(ontology.shapes(), new Prefixes(Base.DEFAULT).mapping())
                        .check(everything, Map.of()).stream()
                                .map(Finding::text)
                                .filter(text -> text.contains("-flag-"))
                                .toList());
    }

    @Test
    void aFlagGoesWhenWhatItIsAboutIsPutRight() {
        home.replace(SHEET, "literal: \"2018-03-05\"", "literal: \"2019-03-05\"");
        home.replace(SHEET, "basedOn: [harbour-register]", "basedOn: [bulletin]");
        home.loader().bringUpToDate(store);
        assertTrue(Content.rows(store, FLAGS).contains("impossible date | map-date | rules/43-date-before-basis"));

        home.replace(SHEET, "literal: \"2019-03-05\"", "literal: \"2019-05-05\"");
        home.loader().bringUpToDate(store);
        assertFalse(Content.rows(store, FLAGS).stream().anyMatch(row -> row.contains("map-date")));
        assertEquals(9, Content.rows(store, FLAGS).size());
    }

    private String entry(String id, String file, String issued) {
        return """
                  - id: %s
                    file: %s
                    sha256: %s
                    title: {value: %s, from: "made up for the tests"}
                    issued: {value: %s, from: "made up for the tests"}
                    class: Report
                """.formatted(id, file.substring("seeds/".length()), home.checksum(file), id, issued);
    }
}
