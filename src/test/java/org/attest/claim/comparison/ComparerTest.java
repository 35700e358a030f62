package org.attest.claim.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparerTest {
    private static final Containment NOTHING = new Containment() {
        @Override
        public boolean isPart(ComparedDimension dimension, String part, String whole) {
            return part.startsWith(whole + "/");
        }

        @Override
        public boolean isRegion(String place) {
            return false;
        }

        @Override
        public boolean overlap(String one, String other) {
            return false;
        }
    };

    private final Comparer comparer = new Comparer(NOTHING);

    @Test
    void dimensions_that_only_some_state_differ_when_both_do_and_are_open_when_one_does() {
        for (ComparedDimension dimension :
                Set.of(ComparedDimension.ORIGIN_BASIS, ComparedDimension.NON_COMBATANTS, ComparedDimension.GROUP)) {
            Figure plain = figure("a", "[100,100]", Map.of());
            Figure one = figure("b", "[300,300]", Map.of(dimension, "x"));
            Figure other = figure("c", "[100,100]", Map.of(dimension, "y"));
            assertEquals("CANNOT_TELL [] [" + dimension + "]", said(plain, one));
            assertEquals("NOT_COMPARABLE [" + dimension + "] []", said(one, other));
        }
        assertEquals("CONFLICT [] []", said(figure("a", "[100,100]", Map.of()), figure("b", "[300,300]", Map.of())));
    }

    @Test
    void a_stock_leaves_the_dead_and_the_returned_out_and_a_cumulative_count_has_them_in() {
        Figure stock = figure("a", "[100,100]", Map.of());
        Figure withDead = figure("b", "[300,300]", Map.of(ComparedDimension.DEAD, Figure.INCLUDED));
        Figure withoutDead = figure("c", "[300,300]", Map.of(ComparedDimension.DEAD, Figure.EXCLUDED));
        assertEquals("NOT_COMPARABLE [DEAD] []", said(stock, withDead));
        assertEquals("CONFLICT [] []", said(stock, withoutDead));
        Figure ever = figure("d", "[300,300]", Map.of(ComparedDimension.COUNT_BASIS, Figure.CUMULATIVE));
        assertEquals("NOT_COMPARABLE [COUNT_BASIS] []", said(stock, ever));
    }

    @Test
    void the_order_of_the_two_makes_no_difference() {
        Figure one = figure("a", "[100,200)", Map.of());
        Figure other = figure("b", "[200,300]", Map.of());
        assertEquals(comparer.compare(one, other), comparer.compare(other, one));
        assertEquals("a", comparer.compare(one, other).lower());
        assertEquals(
                "1",
                comparer.compare(one, other)
                        .factorAtLeast()
                        .orElseThrow()
                        .stripTrailingZeros()
                        .toPlainString());
    }

    @Test
    void factor_and_gap_are_those_of_the_nearest_ends() {
        Figure early = at(figure("a", "[20000,31500]", Map.of()), "2014-01-01", "2014-06-30", "2014-09-12");
        Figure late = at(figure("b", "(200000,)", Map.of()), "2014-12-31", "2015-01-31", "2015-02-01");
        Comparison comparison = comparer.compare(early, late);
        assertEquals("6.349", comparison.factorAtLeast().orElseThrow().toPlainString());
        assertEquals(184, comparison.gap().orElseThrow());
        assertEquals(ComparisonClass.OLDER_VINTAGE, comparison.kind());
    }

    @Test
    void a_cumulative_count_never_falls() {
        Map<ComparedDimension, String> ever = Map.of(ComparedDimension.COUNT_BASIS, Figure.CUMULATIVE);
        Figure early = at(figure("a", "[900,900]", ever), "2014-01-01", "2014-01-31", "2014-03-01");
        Figure late = at(figure("b", "[500,500]", ever), "2015-01-01", "2015-01-31", "2015-03-01");
        assertEquals(ComparisonClass.IMPOSSIBLE, comparer.compare(early, late).kind());
        assertEquals(
                "Fewer had ever come at the later time than at the earlier one.",
                comparer.compare(late, early).reason());
    }

    @Test
    void figures_in_different_units_have_no_factor() {
        Figure people = figure("a", "[20000,20000]", Map.of());
        Figure countries = figure("b", "[50,50]", Map.of(ComparedDimension.UNIT, "country"));
        assertEquals(
                IntervalRelation.DISJOINT, comparer.compare(people, countries).intervals());
        assertEquals(true, comparer.compare(people, countries).factorAtLeast().isEmpty());
    }

    @Test
    void figures_that_leave_something_open_are_never_in_conflict() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Comparison(
                        ComparisonClass.CONFLICT,
                        IntervalRelation.DISJOINT,
                        Set.of(),
                        Set.of(ComparedDimension.PERIOD),
                        "",
                        null,
                        null,
                        null));
    }

    private String said(Figure one, Figure other) {
        Comparison comparison = comparer.compare(one, other);
        return comparison.kind() + " " + comparison.differs() + " " + comparison.notStated();
    }

    /** Fighters, in persons, a stock in 2014, as far as nothing else is stated. */
    private static Figure figure(String id, String interval, Map<ComparedDimension, String> stated) {
        Map<ComparedDimension, String> all = new EnumMap<>(ComparedDimension.class);
        all.put(ComparedDimension.KIND, "fighter");
        all.put(ComparedDimension.UNIT, "person");
        all.put(ComparedDimension.COUNT_BASIS, Figure.STOCK);
        all.putAll(stated);
        Span year = new Span(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
        return new Figure(id, Interval.parse(interval), all, null, year, LocalDate.of(2015, 1, 1), "source " + id);
    }

    private static Figure at(Figure figure, String from, String to, String published) {
        Span span = new Span(LocalDate.parse(from), LocalDate.parse(to));
        return new Figure(
                figure.id(),
                figure.interval(),
                figure.stated(),
                null,
                span,
                LocalDate.parse(published),
                figure.source());
    }
}
