package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.attest.Shipped;
import org.junit.jupiter.api.Test;

/** Words that a document on the seed's subject might use, on the shipped scales. */
class LikelihoodScalesTest {
    private static final String CLAIMS = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX v: <https://w3id.org/attest/vocab/>
            PREFIX c: <https://w3id.org/attest/id/claim/one/>
            c:1 at:likelihood v:likelihood\\/icd203\\/unlikely ; at:likelihoodWording "unlikely" .
            c:2 at:likelihood v:likelihood\\/icd203\\/likely ; at:likelihoodWording "likely" .
            c:3 at:likelihood v:likelihood\\/kent\\/probable ; at:likelihoodWording "probable" .
            c:4 at:likelihood v:likelihood\\/kent\\/probably-not ; at:likelihoodWording "probably not" .
            c:5 at:likelihood v:likelihood\\/icd203\\/very-unlikely ; at:likelihoodWording "very unlikely" .
            c:6 at:likelihoodWording "unlikely" .
            """;

    private final LocalEndpoint endpoint = endpoint();

    @Test
    void unlikely_is_never_likely_on_any_scale() {
        Map<String, String> own = said("50", null);
        assertEquals("no", own.get("1 unlikely"));
        assertEquals("no", own.get("5 very unlikely"));
        assertEquals("no", own.get("4 probably not"));
        Map<String, String> kent = said("50", "kent");
        assertEquals("cannot tell", kent.get("1 unlikely"), "Kent has no such term");
        assertEquals("cannot tell", kent.get("5 very unlikely"));
        assertEquals("cannot tell", said("50", "icd203").get("6 unlikely"), "a word that nobody put on a scale");
    }

    @Test
    void a_word_of_one_scale_is_answered_on_the_other_by_its_close_match() {
        assertEquals("yes", said("60", "kent").get("2 likely"));
        assertEquals("cannot tell", said("60", "icd203").get("2 likely"));
        assertEquals("yes", said("60", null).get("3 probable"));
        assertEquals("cannot tell", said("60", "icd203").get("3 probable"));
    }

    @Test
    void each_judgement_has_one_row_on_every_scale() {
        assertEquals(6, said("60", null).size());
        assertEquals(6, said("60", "kent").size());
        assertEquals(6, said("60", "red-team-2015").size());
    }

    /** By claim and word, whether it is said to be at least so likely. */
    private Map<String, String> said(String atLeast, String scale) {
        Map<String, String> args = new TreeMap<>(Map.of("atLeast", atLeast));
        if (scale != null) {
            args.put("scale", scale);
        }
        Answer.Rows rows = Sample.rows(endpoint, Seed.CATALOGUE.named("likelihood-on-scale"), args);
        Map<String, String> said = new TreeMap<>();
        rows.rows().forEach(row -> {
            String claim = row.get("claim").getURI().replaceFirst("^.*/", "");
            String key = claim + " " + Sample.cell(row, "likelihood");
            assertEquals(null, said.put(key, Sample.cell(row, "said")), key);
        });
        return said;
    }

    private static LocalEndpoint endpoint() {
        Dataset dataset = DatasetFactory.create();
        for (String scale : new String[] {"icd203", "kent", "red-team-2015"}) {
            String file = "ontology/vocab/likelihood-" + scale + ".ttl";
            RDFDataMgr.read(
                    dataset.getDefaultModel(),
                    Shipped.root().resolve(file).toUri().toString());
        }
        RDFParser.fromString(CLAIMS, Lang.TURTLE).parse(dataset.getDefaultModel());
        for (String derive : new String[] {
            "INSERT { ?term at:label ?label } WHERE { ?term a at:LikelihoodTerm ; skos:prefLabel ?text BIND(STR(?text) AS ?label) }",
            "INSERT { ?claim at:quote ?words ; at:byline \"somebody\" ; at:start 0 ; at:inDocument <https://example.org/d> ; "
                    + "at:modality <https://w3id.org/attest/vocab/modality/asserted> } WHERE { ?claim at:likelihoodWording ?words }"
        }) {
            String prefixes =
                    "PREFIX at: <https://w3id.org/attest/ns#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n";
            org.apache.jena.update.UpdateAction.parseExecute(prefixes + derive, dataset);
        }
        return new LocalEndpoint(dataset, () -> 1L);
    }
}
