package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every shipped query, on the shipped document. */
class CannedQueriesOnTheSeedTest {
    private static final String HIDDEN = "(words of propaganda, not shown)";

    /** Quotes of propaganda, but for those that only give its title. */
    private static final String PROPAGANDA = """
            SELECT DISTINCT ?quote WHERE {
              ?claim at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice v:content-notice\\/propaganda ;
                at:quote ?quote .
              FILTER NOT EXISTS { ?work at:name ?title FILTER(STR(?title) = ?quote) }
            }""";

    @Test
    void there_are_at_least_45_queries() {
        assertTrue(Seed.CATALOGUE.queries().size() >= 45);
        assertEquals(List.of(), Seed.CATALOGUE.lint());
    }

    @TestFactory
    Stream<DynamicTest> every_query_answers_as_its_header_says() {
        return Seed.CATALOGUE.queries().stream()
                .map(query -> dynamicTest(query.name(), () -> {
                    SeedRows rows = Seed.ask(query, query.header().test().args());
                    int least = query.header().test().minRows();
                    assertTrue(rows.size() >= least, () -> rows.size() + " rows, not " + least + ":" + rows);
                    assertEquals(
                            List.copyOf(query.header().columns().keySet()),
                            rows.answer().columns().stream()
                                    .map(Var::getVarName)
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_query_has_one_row_per_claim_or_thing_in_three_languages() {
        return Seed.CATALOGUE.queries().stream()
                .map(query -> dynamicTest(query.name(), () -> {
                    Set<Set<List<?>>> answers = new HashSet<>();
                    for (String language : Seed.languages()) {
                        SeedRows rows = Seed.ask(query, in(language, query));
                        Set<List<?>> keys = rowKeys(query, rows);
                        assertEquals(keys.size(), rows.size(), () -> "rows repeat:" + rows);
                        answers.add(keys);
                    }
                    assertEquals(1, answers.size(), "what is answered depends on the language");
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_a_parameter_gives_an_answer() {
        // A query that finds nothing in the first document is tried on documents of its own.
        return Seed.CATALOGUE.queries().stream()
                .filter(query -> query.header().test().minRows() > 0)
                .flatMap(query -> query.parameters().stream()
                        .filter(parameter -> !parameter.example().endsWith("0123456789abcdef0123"))
                        .map(parameter -> dynamicTest(query.name() + " " + parameter.name(), () -> {
                            Map<String, String> args = wide(query);
                            args.put(parameter.name(), parameter.example());
                            assertTrue(Seed.ask(query, args).size() > 0, query.name() + " " + args);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> no_query_shows_words_of_propaganda_unasked() {
        List<String> quotes = Seed.rows(PROPAGANDA).rows().stream()
                .map(row -> Sample.cell(row, "quote"))
                .toList();
        assertFalse(quotes.isEmpty());
        return Seed.CATALOGUE.queries().stream()
                .map(query -> dynamicTest(query.name(), () -> {
                    String answer = Seed.ask(query, wide(query)).toString();
                    quotes.forEach(quote -> assertFalse(answer.contains(quote), quote));
                }));
    }

    @Test
    void words_of_propaganda_are_shown_to_whoever_asks_for_them() {
        assertEquals(
                List.of(),
                Seed.ask("quotations", "propaganda", "true").column("quote").stream()
                        .filter(HIDDEN::equals)
                        .toList());
        Seed.ask("quotations", "propaganda", "true", "holder", "Islamic State").has("""
                5674-5764 | more in need than ever before for experts | quote ~ more in need than ever before | source = Dabiq 3
                """);
        Seed.ask("quotations").has("""
                5674-5764 | more in need than ever before for experts | quote = (words of propaganda, not shown)
                """);
    }

    /** The arguments without which a query makes no sense, and nothing else: the widest question it can ask. */
    private static Map<String, String> wide(CannedQuery query) {
        Map<String, String> args = new HashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> args.put(parameter.name(), parameter.example()));
        return args;
    }

    private static Map<String, String> in(String language, CannedQuery query) {
        Map<String, String> args = wide(query);
        query.parameter("lang").ifPresent(parameter -> args.put("lang", language));
        return args;
    }

    /** What a row is about; of a name, the name itself. */
    private static Set<List<?>> rowKeys(CannedQuery query, SeedRows rows) {
        if (query.name().equals("names-of")) {
            return new HashSet<>(
                    rows.answer().rows().stream().map(row -> List.of(row)).toList());
        }
        return new HashSet<>(rows.keys());
    }
}
