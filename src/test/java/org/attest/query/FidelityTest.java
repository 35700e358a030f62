package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.load.RuleFiles;
import org.attest.load.TestHome;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.store.Store;
import org.attest.store.without.WithoutView;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * An excerpt of a report and a gazette that cites it, both invented. The gazette gives five figures as they are; each mutation
 * spoils one of them in one way.
 */
class FidelityTest {
    private static final Path DOCUMENTS = Shipped.root().resolve("src/test/resources/documents/fidelity");
    private static final String GAZETTE = "salt-gazette-2018";

    @TempDir
    Path folder;

    /**
     * One way to spoil a figure.
     *
     * @param claim id of the claim
     * @param verdict what is to be found, and nothing else
     * @param edits old and new text in turn; {@code text:} edits the gazette itself, the rest its sheet, within the claim
     */
    private record Mutation(String claim, String verdict, List<String> edits) {}

    private static Mutation spoil(String claim, String verdict, String... edits) {
        return new Mutation(claim, verdict, List.of(edits));
    }

    private static final List<Mutation> MUTATIONS = List.of(
            spoil(
                    "women",
                    "bound lost",
                    "text:more than 400",
                    "400",
                    "quote: \"more than 400",
                    "quote: \"400",
                    "printed: \"more than 400\"",
                    "printed: \"400\"",
                    "low: 400\n",
                    "low: 400\n    high: 400\n",
                    "bound: more-than",
                    "bound: point"),
            spoil(
                    "women",
                    "bound changed",
                    "text:more than 400",
                    "up to 400",
                    "quote: \"more than 400",
                    "quote: \"up to 400",
                    "printed: \"more than 400\"",
                    "printed: \"up to 400\"",
                    "low: 400\n",
                    "high: 400\n",
                    "bound: more-than",
                    "bound: at-most"),
            spoil(
                    "tunisia",
                    "range collapsed",
                    "text:1500 to 1800",
                    "1800",
                    "quote: \"1500 to 1800",
                    "quote: \"1800",
                    "printed: \"1500 to 1800\"",
                    "printed: \"1800\"",
                    "low: 1500",
                    "low: 1800",
                    "bound: range",
                    "bound: point"),
            spoil(
                    "total",
                    "rounded",
                    "text:had 3250 fighters",
                    "had 3000 fighters",
                    "had 3250",
                    "had 3000",
                    "printed: \"3250\"",
                    "printed: \"3000\"",
                    "low: 3250",
                    "low: 3000",
                    "high: 3250",
                    "high: 3000"),
            spoil("tunisia", "population widened", "kind: foreign-fighter", "kind: fighter"),
            spoil("total", "population narrowed", "kind: fighter", "kind: foreign-fighter"),
            spoil("total", "population changed", "kind: fighter", "kind: personnel"),
            spoil("morocco", "population widened", ", origin: morocco", ""),
            spoil("total", "population narrowed", "group: salt-league", "group: salt-league, origin: tunisia"),
            spoil("total", "place widened", ", place: jordan", ""),
            spoil("total", "place narrowed", "place: jordan", "place: zarqa-quarter"),
            spoil("total", "place changed", "place: jordan", "place: lebanon"),
            spoil("total", "place widened", "place: jordan", "place: western-asia"),
            spoil("france", "period shifted", "asOf: 2018-05", "asOf: 2017-05"),
            spoil("total", "count basis changed", "countBasis: stock", "countBasis: cumulative"),
            spoil(
                    "france",
                    "hedge dropped",
                    "text:about 90",
                    "90",
                    "quote: \"about 90",
                    "quote: \"90",
                    "printed: \"about 90\"",
                    "printed: \"90\"",
                    "bound: approximately",
                    "bound: point"),
            spoil(
                    "morocco",
                    "hedge added",
                    "text:70 foreign",
                    "about 70 foreign",
                    "quote: \"70",
                    "quote: \"about 70",
                    "printed: \"70\"",
                    "printed: \"about 70\"",
                    "bound: point",
                    "bound: approximately"),
            spoil("women", "attribution lost", "    heldBy: [{holder: river-office, mode: reported}]\n", ""));

    @Test
    void nothing_is_found_in_the_pair_as_it_is() throws IOException {
        assertEquals(
                List.of("total: exact", "women: exact", "tunisia: exact", "france: exact", "morocco: exact"),
                verdicts(home("plain")));
    }

    @Test
    void a_view_without_a_source_keeps_the_other_verdicts() throws IOException {
        TestHome home = home("view");
        Iris iris = new Iris(Base.DEFAULT);
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(store);
            try (Store view = store.read(dataset -> WithoutView.of(
                    dataset.asDatasetGraph(),
                    iris,
                    RuleFiles.of(home.home()),
                    List.of(iris.thing("publication", TestHome.SEED_ID))))) {
                assertEquals(5, verdicts(view).size());
            }
        }
    }

    @Test
    void an_excerpt_that_is_described_badly_is_refused_where_that_stands() throws IOException {
        assertEquals(
                "DOCUMENT_UNKNOWN VALUE_INVALID",
                codes(home("day").replace(TestHome.CATALOGUE, "retrieved: 2018-07-01", "retrieved: 2018-07")));
        assertEquals(
                "DOCUMENT_UNKNOWN KEY_MISSING", codes(home("of").replace(TestHome.CATALOGUE, "of: salt-report, ", "")));
        assertEquals(
                "VALUE_INVALID",
                codes(home("address").replace(TestHome.CATALOGUE, "https://example.org/salt", "example org")));
        TestHome unknown = home("unknown").replace(TestHome.CATALOGUE, "of: salt-report", "of: salt-repor");
        Finding finding = assertThrows(AttestException.class, () -> verdicts(unknown)).findings().stream()
                .filter(f -> f.code() == Code.WORK_UNKNOWN)
                .findFirst()
                .orElseThrow();
        assertEquals(
                unknown.place(TestHome.CATALOGUE, "salt-repor,"),
                finding.place().toString());
        assertTrue(finding.advice().contains("salt-report"), finding.advice());
    }

    @Test
    void an_excerpt_that_nobody_catalogued_is_named() throws IOException {
        TestHome home = home("stray").write("data/excerpts/stray.txt", "A sentence.\n");
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            List<Finding> findings = home.loader().bringUpToDate(store).findings();
            assertTrue(findings.stream()
                    .anyMatch(f -> f.code() == Code.DOCUMENT_NOT_CATALOGUED
                            && f.place().toString().startsWith("data/excerpts/stray.txt")));
        }
    }

    private static String codes(TestHome home) {
        return assertThrows(AttestException.class, () -> verdicts(home)).findings().stream()
                .map(finding -> finding.code().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @TestFactory
    Stream<DynamicTest> every_injection_is_found_and_nothing_else() {
        return MUTATIONS.stream()
                .map(mutation -> dynamicTest(mutation.claim() + ": " + String.join(" ", mutation.edits()), () -> {
                    TestHome home = home("h" + MUTATIONS.indexOf(mutation));
                    inject(home, mutation);
                    List<String> expected = new ArrayList<>();
                    for (String claim : List.of("total", "women", "tunisia", "france", "morocco")) {
                        expected.add(claim + ": " + (claim.equals(mutation.claim()) ? mutation.verdict() : "exact"));
                    }
                    assertEquals(expected, verdicts(home));
                }));
    }

    @Test
    void the_verdicts_of_the_issue_are_all_injected() {
        List<String> kinds =
                MUTATIONS.stream().map(Mutation::verdict).distinct().sorted().toList();
        assertEquals(15, kinds.size(), kinds.toString());
    }

    private static void inject(TestHome home, Mutation mutation) {
        String file = "data/claims/" + GAZETTE + ".yaml";
        String[] parts = home.text(file).split("(?m)^(?=  - id: )", -1);
        for (int i = 0; i < mutation.edits().size(); i += 2) {
            String old = mutation.edits().get(i);
            String young = mutation.edits().get(i + 1);
            if (old.startsWith("text:")) {
                home.replace("seeds/salt_gazette_2018.txt", old.substring("text:".length()), young);
                continue;
            }
            for (int part = 0; part < parts.length; part++) {
                if (parts[part].startsWith("  - id: " + mutation.claim() + "\n")) {
                    assertEquals(true, parts[part].contains(old), old);
                    parts[part] = parts[part].replace(old, young);
                }
            }
        }
        home.write(file, String.join("", parts));
        String sum = home.checksum("seeds/salt_gazette_2018.txt");
        home.write(
                TestHome.CATALOGUE,
                home.text(TestHome.CATALOGUE).replaceAll("(salt_gazette_2018.txt, sha256: )[0-9a-f]+", "$1" + sum));
    }

    private TestHome home(String name) throws IOException {
        TestHome home = TestHome.copy(folder.resolve(name));
        home.write("data/excerpts/salt_excerpt.txt", Files.readString(DOCUMENTS.resolve("salt-excerpt.txt")));
        home.write("seeds/salt_gazette_2018.txt", Files.readString(DOCUMENTS.resolve(GAZETTE + ".txt")));
        for (String id : List.of("salt-excerpt", GAZETTE)) {
            home.write("data/claims/" + id + ".yaml", Files.readString(DOCUMENTS.resolve(id + ".yaml")));
        }
        home.append(
                TestHome.CATALOGUE,
                "  - {id: salt-excerpt, file: salt_excerpt.txt, sha256: "
                        + home.checksum("data/excerpts/salt_excerpt.txt")
                        + ", excerpt: {of: salt-report, address: \"https://example.org/salt\", retrieved: 2018-07-01}}\n");
        return home.catalogue(GAZETTE, "salt_gazette_2018.txt");
    }

    /** In the order of the gazette. */
    private static List<String> verdicts(TestHome home) {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(store);
            return verdicts(store);
        }
    }

    private static List<String> verdicts(Store store) {
        Endpoint endpoint = new LocalEndpoint(store.dataset(), store::version);
        return Sample.rows(endpoint, Seed.CATALOGUE.named("fidelity"), Map.of()).rows().stream()
                .map(row -> claim(Sample.cell(row, "sourceQuote")) + ": " + sorted(Sample.cell(row, "verdict")))
                .toList();
    }

    private static String claim(String words) {
        return Map.of("3250", "total", "400", "women", "Tunisia", "tunisia", "France", "france", "Morocco", "morocco")
                .entrySet()
                .stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String sorted(String verdicts) {
        return String.join(
                ", ", Arrays.stream(verdicts.split(", ", -1)).sorted().toList());
    }
}
