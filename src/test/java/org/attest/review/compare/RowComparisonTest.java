package org.attest.review.compare;

import static org.attest.review.SampleRows.persons;
import static org.attest.review.SampleRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.attest.extract.table.Row;
import org.attest.review.KnownHere;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proposal held against gold")
class RowComparisonTest {
    private static final RowComparison COMPARISON = new RowComparison(KnownHere.gazetteer());

    @Test
    @DisplayName("Another number, bound, kind or place of the text is another thing")
    void lenient() {
        Row gold = estimate("low=40", "bound=atleast");
        assertEquals(strictly(), compare(gold, estimate("low=40.0", "bound=atleast")));
        assertEquals(Optional.empty(), compare(gold, estimate("low=41", "bound=atleast")));
        assertEquals(Optional.empty(), compare(gold, estimate("low=40", "bound=morethan")));
        assertEquals(Optional.empty(), compare(gold, row("change", "low=40", "bound=atleast", "at=10-30")));
        assertEquals(Optional.empty(), compare(gold, row("estimate", "low=40", "bound=atleast", "at=30-40")));
        assertEquals(strictly(), compare(gold, row("estimate", "low=40", "bound=atleast", "at=29-40")));
    }

    @Test
    @DisplayName("A third is 33.33 to as many digits as either has")
    void decimals() {
        Row gold = row("estimate", "low=33.33", "high=33.33", "bound=exact", "at=1-9");
        assertEquals(strictly(), compare(gold, row("estimate", "low=33.333", "high=33.333", "bound=exact", "at=1-9")));
        assertEquals(
                Optional.empty(), compare(gold, row("estimate", "low=33.3", "high=33.3", "bound=exact", "at=1-9")));
    }

    @Test
    @DisplayName("Origins and places count, and the words of the subject do not")
    void places() {
        Row gold = persons(40, "fighters from Tunisia in Iraq and Syria", "0-20");
        assertEquals(strictly(), compare(gold, persons(40, "Tunisian men in Syria and in Iraq", "0-20")));
        assertEquals(loosely("subject"), compare(gold, persons(40, "fighters from Tunisia in Iraq", "0-20")));
        assertEquals(loosely("subject"), compare(gold, persons(40, "fighters from Iraq and Syria in Tunisia", "0-20")));
        assertEquals(
                strictly(),
                compare(persons(9, "people killed in Borno", "0-9"), persons(9, "dead in Borno, Nigeria", "0-9")));
    }

    @Test
    @DisplayName("Unit, time and source are named when they differ")
    void strict() {
        Row gold = estimate("low=40", "bound=atleast", "unit=person", "asof=2014-12", "source=Marian Whitlock");
        Row same = estimate("low=40", "bound=atleast", "unit=Person", "asof=2014-12", "source=Whitlock, Marian");
        Row other = estimate("low=40", "bound=atleast", "unit=household", "asof=2014", "source=Selim Farouk");
        assertEquals(strictly(), compare(gold, same));
        assertEquals(loosely("unit", "asof", "source"), compare(gold, other));
        assertEquals(loosely("unit", "asof", "source"), compare(gold, estimate("low=40", "bound=atleast")));
    }

    @Test
    @DisplayName("Of several sources each of the shorter list needs a counterpart")
    void sources() {
        Row gold = estimate("low=1", "bound=atleast", "source=residents; an army officer");
        assertEquals(strictly(), compare(gold, estimate("low=1", "bound=atleast", "source=army officer")));
        assertEquals(
                loosely("source"), compare(gold, estimate("low=1", "bound=atleast", "source=residents; the mayor")));
        assertEquals(loosely("source"), compare(gold, estimate("low=1", "bound=atleast", "source=")));
    }

    @Test
    @DisplayName("An increase is no decrease")
    void direction() {
        Row gold = row("change", "low=2", "high=2", "bound=exact", "unit=increase", "at=0-9");
        assertEquals(
                Optional.empty(),
                compare(gold, row("change", "low=2", "high=2", "bound=exact", "unit=decrease", "at=0-9")));
    }

    @Test
    @DisplayName("Unlikely is never likely, and the degree counts strictly")
    void judgements() {
        Row gold = judgement("highly unlikely");
        assertEquals(loosely("unit"), compare(gold, judgement("unlikely")));
        assertEquals(loosely("unit"), compare(gold, judgement("not likely")));
        assertEquals(Optional.empty(), compare(gold, judgement("likely")));
        assertEquals(Optional.empty(), compare(gold, judgement("improbable")));
        assertEquals(loosely("unit"), compare(judgement("remote"), judgement("remote prospect")));
        assertEquals(strictly(), compare(judgement("roughly even chance"), judgement("a roughly even chance")));
        assertEquals(Optional.empty(), compare(judgement("no chance"), judgement("chance")));
        assertEquals(Optional.empty(), compare(judgement("may well"), judgement("might")));
    }

    @Test
    @DisplayName("A chance in percent has its number")
    void chances() {
        Row gold = row("probability", "unit=30 percent chance", "low=30", "high=30", "bound=exact", "at=0-9");
        assertEquals(Optional.empty(), compare(gold, judgement("30 percent chance")));
    }

    @Test
    @DisplayName("A short title is the long one, and one author or outlet is enough")
    void citations() {
        Row gold = row(
                "citation",
                "subject=Quiet Men: Returnees and the Law",
                "unit=full",
                "asof=2014",
                "source=Lang; Rhenus",
                "at=5-50");
        Row found = row("citation", "subject=Quiet Men", "unit=full", "asof=2014", "source=Dorothea Lang", "at=5-20");
        Row other = row("citation", "subject=Quiet", "unit=short", "asof=2014-05", "source=Basel", "at=5-20");
        Row another = row("citation", "subject=Men", "unit=full", "asof=2014", "source=Lang", "at=5-20");
        assertEquals(strictly(), compare(gold, found));
        assertEquals(loosely("unit", "asof", "source"), compare(gold, other));
        assertEquals(loosely("subject"), compare(gold, another));
    }

    @Test
    @DisplayName("An area goes by its name without the word for what it is")
    void areas() {
        Row gold = row("wilayat", "subject=Hasakah governorate, Syria", "unit=administrative area", "at=0-40");
        Row found = row("wilayat", "subject=Governorate of al-Hasakah, Syria", "unit=administrative area", "at=3-9");
        Row bare = row("wilayat", "subject=Hasaka", "unit=wilaya", "at=3-9");
        Row other = row("wilayat", "subject=Homs governorate, Syria", "unit=administrative area", "at=0-40");
        assertEquals(strictly(), compare(gold, found));
        assertEquals(loosely("subject", "unit"), compare(gold, bare));
        assertEquals(Optional.empty(), compare(gold, other));
    }

    @Test
    @DisplayName("Without offsets, quotes overlap by half of the words of the shorter")
    void quotes() {
        Row gold = row("citation", "quote=told The Niamey Standard on Friday");
        assertEquals(strictly(), compare(gold, row("citation", "quote=The Niamey Standard", "at=3-9")));
        assertEquals(Optional.empty(), compare(gold, row("citation", "quote=The Herat Gazette on Monday")));
    }

    private static Row estimate(String... cells) {
        String[] all = java.util.Arrays.copyOf(cells, cells.length + 1);
        all[cells.length] = "at=10-30";
        return row("estimate", all);
    }

    private static Row judgement(String wording) {
        return row("probability", "unit=" + wording, "at=0-9");
    }

    private static Optional<List<String>> compare(Row gold, Row proposed) {
        Optional<List<String>> differences = COMPARISON.compare(gold, proposed);
        assertEquals(differences, COMPARISON.compare(proposed, gold), "which of them is gold makes no difference");
        return differences;
    }

    private static Optional<List<String>> strictly() {
        return Optional.of(List.of());
    }

    private static Optional<List<String>> loosely(String... columns) {
        return Optional.of(List.of(columns));
    }
}
