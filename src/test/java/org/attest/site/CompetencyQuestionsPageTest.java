package org.attest.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.query.CannedQuery;
import org.attest.query.QueryCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That the queries named answer with rows is tested where the shipped data is loaded. */
@DisplayName("The page on competency questions names the query that answers each")
class CompetencyQuestionsPageTest {
    private static final CompetencyQuestionsPage PAGE = CompetencyQuestionsPage.read();
    private static final QueryCatalogue CATALOGUE =
            QueryCatalogue.of(Shipped.root().resolve("queries"));

    @Test
    @DisplayName("Every question stands once, in order")
    void everyQuestionOnce() {
        assertEquals(
                IntStream.rangeClosed(1, 64).mapToObj("CQ%02d"::formatted).toList(),
                PAGE.questions().stream()
                        .map(CompetencyQuestionsPage.Question::id)
                        .toList());
        assertEquals(
                64,
                PAGE.questions().stream()
                        .map(CompetencyQuestionsPage.Question::text)
                        .distinct()
                        .count());
    }

    @TestFactory
    @DisplayName("It is answered by queries that exist, with parameters they have, or the reason is given")
    Stream<DynamicTest> answers() {
        return PAGE.questions().stream()
                .map(question -> dynamicTest(question.id(), () -> {
                    if (question.calls().isEmpty()) {
                        assertTrue(question.remark().length() > 40, "why it cannot be answered");
                    }
                    for (CompetencyQuestionsPage.Call call : question.calls()) {
                        CannedQuery query = CATALOGUE.named(call.query());
                        for (String name : call.args().keySet()) {
                            assertTrue(
                                    query.header().params().containsKey(name),
                                    query.name() + " has no parameter " + name);
                        }
                    }
                }));
    }

    @Test
    @DisplayName("Every query has its place, in one of the two tables")
    void everyQueryIsNamed() {
        Set<String> asked = new TreeSet<>();
        PAGE.questions().forEach(question -> question.calls().forEach(call -> asked.add(call.query())));
        Set<String> named = new TreeSet<>(asked);
        named.addAll(PAGE.further());
        Set<String> files = new TreeSet<>();
        CATALOGUE.queries().forEach(query -> files.add(query.name()));
        assertEquals(files, named);
        assertTrue(files.size() >= 45, files.size() + " queries");
        Set<String> both = new HashSet<>(PAGE.further());
        both.retainAll(asked);
        assertEquals(Set.of(), both);
        assertEquals(new TreeSet<>(PAGE.further()), new TreeSet<>(new ArrayList<>(PAGE.further())));
    }
}
