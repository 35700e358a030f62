package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.text.NameKey;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Endpoint endpoint = Sample.endpoint();

    @Test
    void names_compare_without_marks_article_and_case() {
        assertEquals(NameKey.of("Wilayat al-Barqah"), NameKey.of("wilayat Barqa"));
        assertEquals(NameKey.of("Ṣalāḥ al-Dīn"), NameKey.of("Salah al-Din"));
        assertEquals(NameKey.of("Shari’ah"), NameKey.of("Sharia"));
    }

    @Test
    void a_thing_is_found_by_any_name_with_class_and_counts() {
        var row = only("daesh");
        assertEquals("actor:islamic-state", Sample.cell(row, "thing"));
        assertEquals("ArmedGroup", Sample.cell(row, "class"));
        assertEquals("Islamic State", Sample.cell(row, "label"));
        assertEquals("2", Sample.cell(row, "claims"));
        assertEquals("0", Sample.cell(row, "says"));
    }

    @Test
    void the_narrowest_class_is_shown_and_never_source() {
        assertEquals("ResearchBody", Sample.cell(only("icsr"), "class"));
    }

    @Test
    void every_word_must_begin_a_word_of_one_name() {
        assertEquals("wilaya:salah-al-din", Sample.cell(only("salah din"), "thing"));
        assertEquals(List.of(), new Names(endpoint).find("salah barqah").rows());
        assertEquals(List.of(), new Names(endpoint).find("  ").rows());
    }

    @Test
    void statistics_count_each_claim_once() {
        Statistics statistics = Statistics.of(endpoint);
        assertEquals(8, statistics.allClaims());
        assertEquals(4, statistics.claims().get("QuantityClaim"));
        assertEquals(1, statistics.documents());
        assertEquals(5, statistics.publications());
        assertTrue(statistics.triples() > 200);
        assertEquals(4, statistics.graphs().size());
    }

    private org.apache.jena.sparql.engine.binding.Binding only(String words) {
        Answer.Rows rows = new Names(endpoint).find(words);
        assertEquals(1, rows.rows().size(), words);
        return rows.rows().get(0);
    }
}
