package org.attest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.ShippedClaims;
import org.attest.claim.Citation;
import org.attest.claim.Claim;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Proposition;
import org.attest.text.Passage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The shipped data holds against the documents")
class ShippedSheetsTest {
    private static ShippedClaims shipped;

    @BeforeAll
    static void readEverything() throws IOException {
        shipped = ShippedClaims.read();
    }

    @Test
    @DisplayName("Catalogue, reference files and sheets are read without a finding")
    void noFindings() {
        assertEquals(List.of(), shipped.findings().list());
        assertFalse(shipped.documents().isEmpty());
    }

    @Test
    @DisplayName("No entry of a sheet is lost on the way")
    void nothingIsLost() throws IOException {
        int citations = 0;
        int claims = 0;
        for (var file : ShippedClaims.sheets()) {
            Yaml.Mapping sheet = YamlReader.read(file, file.toString());
            citations += ((Yaml.Sequence) sheet.get("citations").orElseThrow())
                    .items()
                    .size();
            claims +=
                    ((Yaml.Sequence) sheet.get("claims").orElseThrow()).items().size();
        }
        assertEquals(
                citations,
                passages(DocumentClaims::citations, Citation::passage).size());
        assertEquals(claims, passages(DocumentClaims::claims, Claim::passage).size());
    }

    @Test
    @DisplayName("Every held document has a sheet, and every sheet was signed and dated")
    void signed() {
        assertEquals(shipped.catalogue().documents().size(), shipped.documents().size());
        for (DocumentClaims document : shipped.documents()) {
            assertNotNull(document.recordedOn());
            assertNotNull(document.recordedBy());
        }
    }

    @TestFactory
    @DisplayName("Each claim's quote stands at its offsets, and what is printed stands in the quote")
    Stream<DynamicTest> everyClaim() {
        return shipped.documents().stream()
                .flatMap(document -> document.claims().stream()
                        .map(claim -> dynamicTest(name(claim), () -> {
                            assertStandsThere(document, claim.passage());
                            printed(claim.proposition())
                                    .forEach(text -> assertTrue(
                                            claim.passage().quote().contains(text),
                                            () -> "‘" + text + "’ is not in the quote"));
                        })));
    }

    @TestFactory
    @DisplayName("Each citation's quote stands at its offsets")
    Stream<DynamicTest> everyCitation() {
        return shipped.documents().stream()
                .flatMap(document -> document.citations().stream()
                        .map(citation ->
                                dynamicTest(citation.id(), () -> assertStandsThere(document, citation.passage()))));
    }

    @TestFactory
    @DisplayName("Citations and claims stand in reading order")
    Stream<DynamicTest> readingOrder() {
        return shipped.documents().stream()
                .flatMap(document -> Stream.of(
                        dynamicTest(
                                document.document().id() + ": citations",
                                () -> assertReadingOrder(document.citations().stream()
                                        .map(Citation::passage)
                                        .toList())),
                        dynamicTest(
                                document.document().id() + ": claims",
                                () -> assertReadingOrder(document.claims().stream()
                                        .map(Claim::passage)
                                        .toList()))));
    }

    /** The bytes are cut by hand, so that a fault of our own offsets would show. */
    private static void assertStandsThere(DocumentClaims document, Passage passage) throws IOException {
        String text = java.nio.file.Files.readString(
                Shipped.seeds().resolve(document.document().file()));
        int[] points = text.codePoints()
                .skip(passage.start())
                .limit(passage.end() - passage.start())
                .toArray();
        assertEquals(passage.quote(), new String(points, 0, points.length));
    }

    private static void assertReadingOrder(List<Passage> passages) {
        List<Passage> sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparingInt(Passage::start));
        assertEquals(sorted, passages);
    }

    private static List<String> printed(Proposition proposition) {
        if (proposition instanceof Proposition.QuantityOf quantity) {
            return List.of(quantity.quantity().printed());
        }
        if (proposition instanceof Proposition.Share share) {
            return List.of(share.quantity().printed());
        }
        boolean factor = proposition instanceof Proposition.Change change && change.factor() != null;
        return factor ? List.of(((Proposition.Change) proposition).factor().printed()) : List.of();
    }

    private static String name(Claim claim) {
        return claim.id() == null ? claim.passage().quote() : claim.id();
    }

    private <T> List<Passage> passages(
            java.util.function.Function<DocumentClaims, List<T>> entries,
            java.util.function.Function<T, Passage> passage) {
        return shipped.documents().stream()
                .flatMap(document -> entries.apply(document).stream())
                .map(passage)
                .toList();
    }
}
