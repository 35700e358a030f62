package org.attest.review.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.table.Row;

/** Holds a proposed row against a row of gold, as {@code extraction.md} says under <i>How it is measured</i>. */
public final class RowComparison {
    /** The kinds of row that are compared, in the order in which they are reported. */
    public static final List<String> KINDS = List.of("estimate", "change", "citation", "probability", "wilayat");

    private final Map<String, KindComparison> kinds;

    /** A comparison that recognises places in subjects by a gazetteer. */
    public RowComparison(Gazetteer gazetteer) {
        FigureComparison figures = new FigureComparison(new SubjectPlaces(gazetteer));
        this.kinds = Map.of(
                "estimate", figures,
                "change", figures,
                "citation", new CitationComparison(),
                "probability", new JudgementComparison(),
                "wilayat", new TerritoryComparison());
    }

    /**
     * The columns in which two rows differ that say the same thing at the same place: none when they agree strictly.
     *
     * @return empty when they do not even agree leniently
     */
    public Optional<List<String>> compare(Row gold, Row proposed) {
        return Optional.ofNullable(kinds.get(gold.kind()))
                .filter(comparison -> gold.kind().equals(proposed.kind())
                        && Quotes.overlap(gold, proposed)
                        && comparison.sameThing(gold, proposed))
                .map(comparison -> comparison.differences(gold, proposed));
    }
}
