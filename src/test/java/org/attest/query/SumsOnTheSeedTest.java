package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums of the first document, and the functions {@code calc:} beside the canned query. */
class SumsOnTheSeedTest {
    private static final String LISTED = """
            SELECT (calc:sum(GROUP_CONCAT(DISTINCT STR(?c); SEPARATOR=" ")) AS ?sum)
                   (calc:offenders(GROUP_CONCAT(DISTINCT STR(?c); SEPARATOR=" ")) AS ?why)
            WHERE { ?c at:hasQuantity ?e ; at:cites publication:icsr-neumann-2015-01-26 ; at:ofOrigin/a %s
              FILTER NOT EXISTS { ?c at:cites publication:rferl-map } }""";

    @Test
    void the_regions_give_18000_and_the_listed_countries_9000_to_12400() {
        Seed.ask("sum", "of", "regions").count(3).has("""
                3526-3570 | 11 000 | sumLow = 18000 | sumHigh = 18000 | verdict = added | offends =
                """);
        Seed.ask("sum", "of", "countries").count(8).has("""
                3679-3698 | 1500-3000 | sumLow = 9000 | sumHigh = 12400 | figures = 8 | verdict = added
                """);
    }

    @Test
    void countries_regions_and_totals_are_not_added_together_and_the_offenders_are_named() {
        SeedRows rows = Seed.ask("sum", "of", "everything");
        for (String column : List.of("sumLow", "sumHigh")) {
            assertTrue(rows.answer().rows().stream().noneMatch(row -> row.contains(column)), column);
        }
        rows.has("""
                3679-3698 | 1500-3000 | verdict = refused | offends ~ its whole: foreign fighters of Sunni militant organizations in Iraq and Syria (20 000)
                3679-3698 | 1500-3000 | verdict = refused | offends ~ a region that may contain it: foreign fighters of Sunni militant organizations from Middle East
                3679-3698 | 1500-3000 | verdict = refused | offends ~ another count basis
                """);
        Seed.ask("sum", "of", "everything", "force", "true").has("""
                3679-3698 | 1500-3000 | verdict = added by force | sumHigh = 70450
                """);
    }

    @Test
    void functions_give_the_same_sums() {
        assertEquals("[18000,18000] | ", function("at:Region"));
        assertEquals("[9000,12400] | ", function("at:Country"));
        String together = function("?any");
        assertTrue(together.startsWith(" | "), together);
        assertTrue(together.contains(": a part of it"), together);
    }

    private static String function(String origin) {
        var row = Seed.rows(LISTED.formatted(origin)).rows().get(0);
        return Sample.cell(row, "sum") + " | " + Sample.cell(row, "why");
    }
}
