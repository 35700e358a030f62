package org.attest.load;

import static org.attest.load.TestHome.SECOND_SHEET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One slip in one entry of a sheet: one finding at file, line and column, and the store as it was. */
class BadSheetTest {
    private static final String SWEDEN_AGAIN = """
              - {quote: "Sweden, fewer than 90", kind: quantity, printed: "90", high: 90, bound: less-than}
            nothingClaimed:""";

    @TempDir
    static Path folder;

    private static Store store;
    private static List<String> before;

    @BeforeAll
    static void load() {
        store = Store.inMemory(Base.DEFAULT);
        TestHome.copy(folder.resolve("good")).withSecond().loader().bringUpToDate(store);
        before = Content.all(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /**
     * A text of the sheet that is replaced.
     *
     * @param at the text whose first occurrence afterwards is where the finding stands
     */
    private record Slip(String what, Code code, String old, String replacement, String at, String says) {}

    @TestFactory
    Stream<DynamicTest> aQuoteIsRefused() {
        return Stream.of(
                        slip(
                                "that stands nowhere",
                                Code.QUOTE_NOT_FOUND,
                                "\"Haven Watch, a small body in Tripoli that belongs to the Union’s network\"",
                                "\"Zebras graze at noon\"",
                                "\"Zebras graze",
                                "nothing in the document comes near it"),
                        slip(
                                "with one letter off",
                                Code.QUOTE_NOT_FOUND,
                                "\"Its head, Salma Rizk\"",
                                "\"Its head, Selma Rizk\"",
                                "\"Its head, Selma",
                                "\"Its head, Salma Rizk\""),
                        slip(
                                "with one figure off",
                                Code.QUOTE_NOT_FOUND,
                                "of the Office until 2016\"",
                                "of the Office until 2018\"",
                                "\"she was a statistician",
                                "\"she was a statistician of the Office until 2016\""),
                        slip(
                                "with other quotation marks",
                                Code.QUOTE_DIFFERS,
                                "quote: \"“at least 500 000”\"",
                                "quote: \"'at least 500 000'\"",
                                "\"'at least",
                                "“at least 500 000”"),
                        slip(
                                "that stands at two places",
                                Code.QUOTE_AMBIGUOUS,
                                "    occurrence: 2\n",
                                "",
                                "\"268 000\"\n    kind",
                                "occurrence: 2"),
                        slip(
                                "of an occurrence that is not there",
                                Code.QUOTE_NOT_FOUND,
                                "occurrence: 2",
                                "occurrence: 3",
                                "3\n    kind",
                                "it stands at 2 places"),
                        slip(
                                "in a context that is not there",
                                Code.CONTEXT_NOT_FOUND,
                                "Of the Office’s 412 300, some",
                                "Of the Union’s 412 300, some",
                                "\"Of the Union’s",
                                "copy a stretch around the quote"),
                        slip(
                                "that lacks the printed number",
                                Code.PRINTED_NOT_IN_QUOTE,
                                "printed: \"7 912\"",
                                "printed: \"7912\"",
                                "\"7912\"",
                                "as printed"))
                .map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> aNameIsRefusedThatStandsFor() {
        return Stream.of(
                        slip(
                                "no publication",
                                Code.WORK_UNKNOWN,
                                "publication: cedar-bulletin-12}",
                                "publication: cedar-buletin-12}",
                                "cedar-buletin-12",
                                "did you mean ‘cedar-bulletin-12’?"),
                        slip(
                                "no place",
                                Code.PLACE_UNKNOWN,
                                "place: azraq}",
                                "place: azrak}",
                                "azrak}",
                                "did you mean ‘azraq’?"),
                        slip(
                                "nobody",
                                Code.ACTOR_UNKNOWN,
                                "holder: haven-watch,",
                                "holder: heaven-watch,",
                                "heaven-watch",
                                "did you mean ‘haven-watch’?"),
                        slip(
                                "nothing",
                                Code.THING_UNKNOWN,
                                "subject: individual/salma-rizk",
                                "subject: individual/selma-rizk",
                                "individual/selma-rizk",
                                "did you mean ‘individual/salma-rizk’?"),
                        slip(
                                "no concept",
                                Code.CONCEPT_UNKNOWN,
                                "population: {kind: refugee, origin: syria, place: lebanon}",
                                "population: {kind: refugees, origin: syria, place: lebanon}",
                                "{kind: refugees",
                                "did you mean ‘refugee’?"),
                        slip("no unit", Code.CONCEPT_UNKNOWN, "unit: country", "unit: contry", "contry", "‘country’"),
                        slip(
                                "no predicate",
                                Code.PREDICATE_UNKNOWN,
                                "predicate: memberOf",
                                "predicate: memberof",
                                "memberof",
                                "did you mean ‘memberOf’?"),
                        slip(
                                "no citation",
                                Code.CITATION_UNKNOWN,
                                "cites: [bulletin-ibid]",
                                "cites: [bulletin-ibit]",
                                "[bulletin-ibit]",
                                "did you mean ‘bulletin-ibid’?"),
                        slip(
                                "no claim",
                                Code.CLAIM_UNKNOWN,
                                "premises: [register-jordan-again]",
                                "premises: [register-jordan-agains]",
                                "[register-jordan-agains]",
                                "did you mean ‘register-jordan-again’?"))
                .map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> anEntryIsRefused() {
        return Stream.of(
                        slip(
                                "whose ends are reversed",
                                Code.BOUND_REVERSED,
                                "low: 310000\n    high: 340000",
                                "low: 340000\n    high: 310000",
                                "340000\n    high",
                                "swap low and high"),
                        slip(
                                "whose ends do not fit its words",
                                Code.BOUND_MISFIT,
                                "low: 900000\n    bound: just-over",
                                "low: 900000\n    bound: just-under",
                                "just-under",
                                "just-under"),
                        slip(
                                "whose number is not the printed one",
                                Code.NUMBER_DIFFERS,
                                "low: 655000",
                                "low: 656000",
                                "656000",
                                "‘655 000’ is printed"),
                        slip(
                                "with a day that no calendar has",
                                Code.DATE_INVALID,
                                "asOf: 2019-06-30",
                                "asOf: 2019-06-31",
                                "2019-06-31",
                                "EDTF"),
                        slip(
                                "that shares passage and kind with another",
                                Code.CLAIM_NEEDS_ID,
                                "nothingClaimed:",
                                SWEDEN_AGAIN,
                                "\"Sweden, fewer than 90\", kind",
                                "give each of them an ‘id:’"),
                        slip(
                                "whose id another has",
                                Code.ID_REPEATED,
                                "  - id: hosts-by-size",
                                "  - id: hosts",
                                "hosts\n    quote: \"ordered",
                                "give one of them another id"),
                        slip(
                                "that refers back to itself",
                                Code.CITATION_WITHOUT_PUBLICATION,
                                "form: ibid\n    refersBackTo: register-full",
                                "form: ibid\n    refersBackTo: register-ibid-lebanon",
                                "register-ibid-lebanon\n    locator",
                                "never ends"),
                        slip(
                                "that repeats a citation and does not say which",
                                Code.CITATION_WITHOUT_PUBLICATION,
                                "form: ibid, refersBackTo: bulletin-full}",
                                "form: ibid}",
                                "ibid}",
                                "add ‘refersBackTo:’"))
                .map(this::test);
    }

    @Test
    void allSlipsOfASheetAreReportedAtOnce() {
        TestHome home = TestHome.copy(folder.resolve("three slips")).withSecond();
        home.replace(SECOND_SHEET, "place: azraq}", "place: azrak}");
        home.replace(SECOND_SHEET, "asOf: 2019-06-30", "asOf: 2019-06-31");
        home.replace(SECOND_SHEET, "cites: [bulletin-ibid]", "cites: [bulletin-ibit]");
        AttestException refused =
                assertThrows(AttestException.class, () -> home.loader().bringUpToDate(store));
        assertEquals(
                List.of(Code.CITATION_UNKNOWN, Code.DATE_INVALID, Code.PLACE_UNKNOWN),
                refused.findings().stream()
                        .map(Finding::code)
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList());
        Content.assertSame(before, Content.all(store));
    }

    private DynamicTest test(Slip slip) {
        return dynamicTest(slip.what(), () -> {
            TestHome home = TestHome.copy(folder.resolve(slip.what().replace(' ', '-')))
                    .withSecond()
                    .replace(SECOND_SHEET, slip.old(), slip.replacement());
            Loader loader = home.loader(Base.DEFAULT, TestHome.EVENING);

            AttestException refused = assertThrows(AttestException.class, () -> loader.bringUpToDate(store));

            Finding first = refused.findings().get(0);
            assertEquals(slip.code(), first.code(), refused.getMessage());
            assertEquals(home.place(SECOND_SHEET, slip.at()), first.place().toString(), refused.getMessage());
            assertTrue(first.text().contains(slip.says()), first.text());
            assertTrue(first.shown().isPresent(), "the line is not shown");
            assertEquals(1, refused.exit().status());
            assertEquals(
                    List.of(slip.code()),
                    refused.findings().stream().map(Finding::code).distinct().toList());
            Content.assertSame(before, Content.all(store));
        });
    }

    private static Slip slip(String what, Code code, String old, String replacement, String at, String says) {
        return new Slip(what, code, old, replacement, at, says);
    }
}
