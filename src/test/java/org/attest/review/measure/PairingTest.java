package org.attest.review.measure;

import static org.attest.review.SampleRows.persons;
import static org.attest.review.SampleRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.table.Row;
import org.attest.review.KnownHere;
import org.attest.review.compare.RowComparison;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pairs of gold and proposals, and what is counted of them")
class PairingTest {
    private static final Gazetteer GAZETTEER = KnownHere.gazetteer();
    private final Pairing pairing = new Pairing(new RowComparison(GAZETTEER));

    @Test
    @DisplayName("Each row has one partner, and the better one is taken")
    void oneToOne() {
        Row germany = persons(760, "volunteers from Germany", "0-40");
        Row britain = persons(760, "volunteers from Britain", "0-40");
        Comparison found = pairing.of("d", List.of(germany, britain), List.of(britain, germany, britain));
        assertEquals(
                List.of(new Pair(germany, germany, List.of()), new Pair(britain, britain, List.of())), found.pairs());
        assertEquals(List.of(), found.missed());
        assertEquals(List.of(britain), found.unfounded());
    }

    @Test
    @DisplayName("A worse partner is taken where otherwise a row had none")
    void asManyAsPossible() {
        Row wide = row("citation", "subject=A", "at=0-30");
        Row narrow = row("citation", "subject=A", "at=0-10");
        Row first = row("citation", "subject=A", "at=5-15");
        Row second = row("citation", "subject=B", "at=20-30");
        Comparison found = pairing.of("d", List.of(wide, narrow), List.of(first, second));
        assertEquals(2, found.pairs().size(), "the wide one leaves the first to the narrow one: " + found.pairs());
        assertTrue(found.pairs().contains(new Pair(narrow, first, List.of())));
        assertTrue(found.pairs().contains(new Pair(wide, second, List.of("subject"))));
    }

    @Test
    @DisplayName("Scores count by kind and over all; nothing proposed has no precision")
    void scores() {
        Row gold = persons(40, "dead", "0-20");
        Row elsewhere = persons(40, "dead in Iraq", "0-20");
        Row area = row("wilayat", "subject=Anbar province, Iraq", "unit=administrative area", "at=30-40");
        Scores scores = Scores.of(List.of(
                pairing.of("a", List.of(gold, area), List.of(gold)),
                pairing.of("b", List.of(gold), List.of(elsewhere, persons(41, "dead", "0-20")))));
        KindScore estimates = scores.of("estimate").orElseThrow();
        assertEquals(new Score(1, 3, 2), estimates.strict());
        assertEquals(new Score(2, 3, 2), estimates.lenient());
        assertEquals(0.8, estimates.lenient().f1().orElseThrow(), 1e-9);
        Score areas = scores.of("wilayat").orElseThrow().lenient();
        assertEquals(new Score(0, 0, 1), areas);
        assertTrue(areas.precision().isEmpty());
        assertEquals(0, areas.recall().orElseThrow());
        assertEquals(new Score(2, 3, 3), scores.total().lenient());
    }

    @Test
    @DisplayName("Rules are counted by name, with the documents on which they were")
    void byRule() {
        Row gold = row("citation", "at=0-10");
        Row right = row("citation", "at=0-10", "rule=citation-author-year/1");
        Row wrong = row("citation", "at=20-30", "rule=citation-author-year/1");
        List<String> lines = RuleScores.lines(List.of(
                pairing.of("b", List.of(gold), List.of(right, wrong)), pairing.of("a", List.of(gold), List.of(gold))));
        assertTrue(lines.get(0).startsWith("# ") && lines.get(0).contains("a, b"), lines.get(0));
        assertEquals(
                List.of("rule\tright\tproposed", "citation-author-year/1\t1\t2", "none\t1\t1"),
                lines.subList(1, lines.size()));
    }
}
