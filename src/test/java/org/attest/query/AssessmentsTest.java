package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** Assessors differ, and no grade is drawn from another. */
class AssessmentsTest {
    private static final String GRADES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX v: <https://w3id.org/attest/vocab/>
            PREFIX x: <https://w3id.org/attest/id/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            x:ann at:label "Ann" . x:ben at:label "Ben" . x:paper at:label "The Paper" . x:claim at:quote "7 tents" ; at:start 12 .
            v:reliability\\/b at:label "B, usually reliable" . v:reliability\\/d at:label "D, not usually reliable" .
            v:credibility\\/2 at:label "2, probably true" .
            x:1 a at:SourceAssessment ; at:assesses x:paper ; at:sourceReliability v:reliability\\/b ; rdfs:comment "It corrects itself."@en ;
              prov:wasAttributedTo x:ann ; prov:generatedAtTime "2026-01-02T00:00:00Z"^^xsd:dateTime .
            x:2 a at:SourceAssessment ; at:assesses x:paper ; at:sourceReliability v:reliability\\/d ;
              at:informationCredibility v:credibility\\/2 ; rdfs:comment "It names nobody."@en ;
              prov:wasAttributedTo x:ben ; prov:generatedAtTime "2026-03-04T00:00:00Z"^^xsd:dateTime .
            x:3 a at:SourceAssessment ; at:assesses x:claim ; at:informationCredibility v:credibility\\/2 ; rdfs:comment "It was counted."@en ;
              prov:wasAttributedTo x:ann ; prov:generatedAtTime "2026-01-02T00:00:00Z"^^xsd:dateTime .
            """;

    private final LocalEndpoint endpoint = endpoint();

    @Test
    void each_stands_with_what_the_other_gave_to_the_same_source() {
        assertEquals(
                List.of(
                        "The Paper | B, usually reliable |  | Ann | 2026-01-02 | It corrects itself. | D2 by Ben, 2026-03-04",
                        "The Paper | D, not usually reliable | 2, probably true | Ben | 2026-03-04 | It names nobody. | B by Ann, 2026-01-02",
                        "7 tents |  | 2, probably true | Ann | 2026-01-02 | It was counted. | "),
                asked(Map.of()));
    }

    @Test
    void one_assessor_asked_for_still_stands_beside_the_other() {
        assertEquals(
                List.of(
                        "The Paper | D, not usually reliable | 2, probably true | Ben | 2026-03-04 | It names nobody. | "
                                + "B by Ann, 2026-01-02"),
                asked(Map.of("assessor", "https://w3id.org/attest/id/ben")));
    }

    private List<String> asked(Map<String, String> given) {
        return Sample.rows(endpoint, Seed.CATALOGUE.named("assessments"), given).rows().stream()
                .map(row -> String.join(
                        " | ",
                        List.of("assessed", "reliability", "credibility", "by", "on", "basis", "others").stream()
                                .map(column -> Sample.cell(row, column))
                                .toList()))
                .toList();
    }

    private static LocalEndpoint endpoint() {
        Dataset dataset = DatasetFactory.create();
        RDFParser.fromString(GRADES, Lang.TURTLE).parse(dataset.getDefaultModel());
        return new LocalEndpoint(dataset, () -> 1L);
    }
}
