package org.attest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.attest.query.Binder;
import org.attest.query.QueryReader;
import org.attest.query.Seed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Evidence for rows about the shipped document")
class EvidenceOnTheSeedTest {
    /** Asks another server, which no evidence reaches. */
    private static final Set<String> ELSEWHERE = Set.of("federate-geonames", "federate-wikidata-population");

    static List<EvidenceRow> ask(Query query, int size) {
        List<EvidenceRow> rows = new ArrayList<>();
        new Evidence(Seed.endpoint(), SeedStore.IRIS, SeedStore.RULES, Duration.ofSeconds(60), false)
                .of(query, 1, size, new EvidenceSink() {
                    @Override
                    public void begin(List<Var> columns) {}

                    @Override
                    public void row(EvidenceRow row) {
                        rows.add(row);
                    }

                    @Override
                    public void end(boolean more) {}
                });
        return rows;
    }

    private static List<EvidenceRow> ask(String query) {
        return ask(new QueryReader(SeedStore.PREFIXES).read("test", query), 100);
    }

    private static String quotes(EvidenceRow row) {
        return row.claims().stream().map(Backing::quote).collect(Collectors.joining(" | "));
    }

    @TestFactory
    @DisplayName("Every row of every canned query is traced")
    Stream<DynamicTest> every_canned_query() {
        return Seed.CATALOGUE.queries().stream()
                .filter(query -> !ELSEWHERE.contains(query.name()))
                .map(query -> dynamicTest(query.name(), () -> {
                    Map<String, String> given = query.header().test().args();
                    long t = System.nanoTime();
                    List<EvidenceRow> rows =
                            ask(new Binder(SeedStore.PREFIXES, Seed.endpoint()).bind(query, given), 10);
                    System.out.println("EV " + query.name() + " " + rows.size() + " "
                            + (System.nanoTime() - t) / 1000000 + " ms "
                            + rows.stream().filter(r -> !r.untraced().isEmpty()).count() + " untraced "
                            + rows.stream()
                                    .filter(r ->
                                            r.lineage() != null && !r.lineage().complete())
                                    .count() + " cut "
                            + rows.stream()
                                    .map(EvidenceRow::untraced)
                                    .filter(u -> !u.isEmpty())
                                    .findFirst()
                                    .orElse(""));
                    rows.forEach(row -> assertEquals("", row.untraced(), row.values()::toString));
                }));
    }
}
