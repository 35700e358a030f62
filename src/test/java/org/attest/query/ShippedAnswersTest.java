package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.load.Home;
import org.attest.load.Loader;
import org.attest.load.Software;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The shipped queries on the shipped data: every row expected here is looked up in the seed at its offsets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedAnswersTest {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar");
    private static final String SEED = "000_065197c1cbd95de2.txt";

    /** Query, cells that must be in one row, offsets of its claim, and what the seed has between them. */
    private static final String EXPECTED = """
            estimates-by-origin | country=Tunisia low=1500 high=3000 bound=range       | claim 3679 3698 | 1500-3000
            estimates-by-origin | country=Saudi_Arabia low=1500 high=2500              | claim 3700 3724 | 1500-2500
            estimates-by-origin | country=Morocco low=1500 high=1500 bound=point       | claim 3726 3740 | 1500
            estimates-by-origin | country=Jordan low=1500 high=1500                    | claim 3742 3755 | 1500
            estimates-by-origin | country=Russia low=800 high=1500                     | claim 3757 3773 | 800-1500
            estimates-by-origin | country=France low=1200 high=1200                    | claim 3872 3885 | 1200
            estimates-by-origin | country=United_Kingdom low=500 high=600              | claim 3887 3901 | 500-600
            estimates-by-origin | country=Germany low=500 high=600                     | claim 3903 3920 | 500-600
            estimates-by-origin | low= high=500 bound=less-than                        | claim 3810 3854 | less than 500
            rival-estimates | factor=6.349 factorBound=above differs=kind comparison=different | smaller 4334 4366 | 20 000 to 31 500
            rival-estimates | factor=6.349 largerHolder=the_Kurds                      | larger 4210 4265 | more than 200 000
            wilayat | area=Algeria mode=quoted                                         | claim 6370 6397 | Wilayat al-Jazair
            wilayat | area=Libya mode=quoted                                           | claim 6399 6467 | Wilayat al-Fizan
            wilayat | area=Sinai mode=quoted                                           | claim 6469 6490 | Wilayat Sinai
            wilayat | area=Saudi_Arabia mode=quoted                                    | claim 6492 6526 | Wilayat al-Haramayn
            wilayat | area=Yemen mode=quoted                                           | claim 6531 6555 | Wilayat al-Yaman
            wilayat | area=Afghanistan                                                 | claim 6561 6605 | Wilayat Khorasan
            issue-contents | pages=40-41 inIssue=Dabiq_7                               | claim 303 382   | Tunisia and Sudan
            issue-contents | pages=46-49 individual=Abu_Qudamah_al-Misri origin=United_Kingdom | claim 395 477 | from the UK
            issue-contents | pages=50-51 individual=Umm_Basir_al-Muhajirah origin=France | claim 490 567 | from France
            issue-contents | pages=68-71 individual=Abu_Basir_al-Afriqi origin=France  | claim 580 651   | from France
            issue-contents | pages=72-75 individual=Abu_Umar_al-Baljiki origin=Belgium | claim 664 732   | from Belgium
            issue-contents | pages=77-81 individual=                                   | claim 16035 16090 | The anger factory
            locate-claim | start=4210 end=4265                                         | claim 4210 4265 | more than 200 000
            """;

    private final Path home = Path.of(System.getProperty("attest.home", "."));
    private final QueryCatalogue catalogue = QueryCatalogue.of(home.resolve("queries"));
    private Store store;
    private LocalEndpoint endpoint;
    private int[] seed;

    @BeforeAll
    void load() throws Exception {
        store = Store.inMemory(Base.DEFAULT);
        Software software = new Software("test", "test");
        new Loader(Home.of(home), Base.DEFAULT, software, Clock.systemUTC(), step -> {}).bringUpToDate(store);
        endpoint = new LocalEndpoint(store.dataset(), store::version);
        seed = Files.readString(home.resolve("seeds").resolve(SEED))
                .codePoints()
                .toArray();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> every_query_keeps_its_promises_in_three_languages() {
        return catalogue.queries().stream()
                .flatMap(query -> LANGUAGES.stream()
                        .map(lang -> dynamicTest(query.name() + " " + lang, () -> {
                            Map<String, String> given =
                                    new HashMap<>(query.header().test().args());
                            query.parameter("lang").ifPresent(p -> given.put("lang", lang));
                            Answer.Rows answer = Sample.rows(endpoint, query, given);
                            assertTrue(
                                    answer.rows().size()
                                            >= query.header().test().minRows(),
                                    () -> answer.rows().size() + " rows");
                            assertEquals(
                                    List.copyOf(query.header().columns().keySet()),
                                    answer.columns().stream()
                                            .map(Var::getVarName)
                                            .toList());
                            List<String> claims = query.header().columns().entrySet().stream()
                                    .filter(c -> c.getValue().role().equals("claim"))
                                    .map(Map.Entry::getKey)
                                    .toList();
                            long distinct = answer.rows().stream()
                                    .map(row -> claims.stream().map(row::get).toList())
                                    .distinct()
                                    .count();
                            assertEquals(distinct, answer.rows().size(), "one row per claim");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_expected_row_is_there_and_stands_in_the_seed() {
        return EXPECTED.lines()
                .map(line -> dynamicTest(line.replaceAll("\\s+", " "), () -> {
                    String[] parts = line.split("\\|", -1);
                    String[] where = parts[2].strip().split(" ", -1);
                    int start = Integer.parseInt(where[1]);
                    int end = Integer.parseInt(where[2]);
                    String passage = new String(seed, start, end - start);
                    assertTrue(passage.contains(parts[3].strip()), passage);
                    Answer.Rows answer = Sample.rows(endpoint, catalogue.named(parts[0].strip()), Map.of());
                    assertTrue(
                            answer.rows().stream()
                                    .anyMatch(row -> fits(row, parts[1]) && standsAt(row, where[0], start, end)),
                            "no such row");
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_parameter_example_is_accepted() {
        return catalogue.queries().stream()
                .flatMap(query -> query.parameters().stream()
                        .map(parameter -> dynamicTest(
                                query.name() + " " + parameter.name(),
                                () -> new Binder(Sample.PREFIXES, endpoint)
                                        .bind(query, Map.of(parameter.name(), parameter.example())))));
    }

    private static boolean fits(Binding row, String cells) {
        return Stream.of(cells.strip().split(" ")).allMatch(cell -> {
            String[] pair = cell.split("=", 2);
            return Sample.cell(row, pair[0]).equals(pair[1].replace('_', ' '));
        });
    }

    private boolean standsAt(Binding row, String column, int start, int end) {
        String claim = "<" + row.get(column).getURI() + ">";
        String ask = "ASK { " + claim + " at:start ?s ; at:end ?e FILTER(?s = " + start + " && ?e = " + end + ") }";
        return endpoint.ask(new QueryReader(Sample.PREFIXES).read("ask", ask)) instanceof Answer.Truth truth
                && truth.value();
    }
}
