package org.attest.review.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.extract.table.Row;
import org.attest.review.compare.RowComparison;

/**
 * Scores over one or several documents.
 *
 * @param kinds by kind, in the order of the table's definition
 * @param total over all rows, whatever their kind
 */
public record Scores(List<KindScore> kinds, KindScore total) {
    /** Name of the line that counts all rows. */
    public static final String TOTAL = "total";

    public Scores {
        kinds = List.copyOf(kinds);
    }

    public static Scores of(List<Comparison> comparisons) {
        List<KindScore> kinds = new ArrayList<>();
        KindScore total = new KindScore(TOTAL, new Score(0, 0, 0), new Score(0, 0, 0));
        for (String kind : RowComparison.KINDS) {
            KindScore score = of(kind, comparisons);
            kinds.add(score);
            total = total.plus(score);
        }
        return new Scores(kinds, total);
    }

    /** The scores of a kind, or of the total. */
    public Optional<KindScore> of(String kind) {
        return Stream.concat(kinds.stream(), Stream.of(total))
                .filter(score -> score.kind().equals(kind))
                .findFirst();
    }

    private static KindScore of(String kind, List<Comparison> comparisons) {
        List<Pair> pairs = comparisons.stream()
                .flatMap(comparison -> comparison.pairs().stream())
                .filter(pair -> pair.gold().kind().equals(kind))
                .toList();
        int strict = (int) pairs.stream().filter(Pair::strict).count();
        int gold = pairs.size() + count(kind, comparisons.stream().flatMap(c -> c.missed().stream()));
        int proposed = pairs.size() + count(kind, comparisons.stream().flatMap(c -> c.unfounded().stream()));
        return new KindScore(kind, new Score(strict, proposed, gold), new Score(pairs.size(), proposed, gold));
    }

    private static int count(String kind, Stream<Row> rows) {
        return (int) rows.filter(row -> row.kind().equals(kind)).count();
    }
}
