package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.attest.site.CompetencyQuestionsPage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of competency questions keeps its word: each query it names answers, as it is named there. */
class CompetencyQuestionsOnTheSeedTest {
    private static final CompetencyQuestionsPage PAGE = CompetencyQuestionsPage.read();

    @TestFactory
    Stream<DynamicTest> every_query_named_for_a_question_has_rows_unless_the_page_says_that_there_is_no_such_data() {
        return PAGE.questions().stream()
                .flatMap(question -> question.calls().stream()
                        .map(call -> dynamicTest(question.id() + " " + call.query() + " " + call.args(), () -> {
                            int rows = Seed.ask(Seed.CATALOGUE.named(call.query()), call.args())
                                    .size();
                            if (question.withoutData()) {
                                assertEquals(0, rows);
                            } else {
                                assertTrue(rows > 0);
                            }
                        })));
    }

    /** {@link CorpusTest} shows that it answers on documents that have such data. */
    @Test
    void one_question_needs_more_than_the_first_document() {
        assertEquals(
                List.of("CQ62"),
                PAGE.questions().stream()
                        .filter(CompetencyQuestionsPage.Question::withoutData)
                        .map(CompetencyQuestionsPage.Question::id)
                        .toList());
    }
}
