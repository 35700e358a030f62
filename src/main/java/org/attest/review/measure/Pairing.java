package org.attest.review.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.extract.table.Row;
import org.attest.review.compare.Quotes;
import org.attest.review.compare.RowComparison;

/**
 * Pairs rows of gold with proposals, each with at most one: the best pairs first, then as many more as changing partners
 * allows. The same rows give the same pairs.
 */
public final class Pairing {
    private static final int NOBODY = -1;

    /** A possible pair. */
    private record Candidate(int gold, int proposed, List<String> differences, int shared, int distance) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate c) -> c.differences().size())
            .thenComparing(Comparator.comparingInt(Candidate::shared).reversed())
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::proposed);

    private final RowComparison comparison;

    public Pairing(RowComparison comparison) {
        this.comparison = comparison;
    }

    /** Compares the proposals for a document with its gold. */
    public Comparison of(String document, List<Row> gold, List<Row> proposed) {
        List<List<Candidate>> candidates = candidates(gold, proposed);
        Candidate[] chosen = new Candidate[proposed.size()];
        boolean[] paired = new boolean[gold.size()];
        candidates.stream().flatMap(List::stream).sorted(BEST_FIRST).forEach(candidate -> {
            if (!paired[candidate.gold()] && chosen[candidate.proposed()] == null) {
                paired[candidate.gold()] = true;
                chosen[candidate.proposed()] = candidate;
            }
        });
        for (int i = 0; i < gold.size(); i++) {
            paired[i] = paired[i] || settle(i, candidates, chosen, new boolean[proposed.size()]);
        }
        List<Pair> pairs = Arrays.stream(chosen)
                .filter(candidate -> candidate != null)
                .sorted(Comparator.comparingInt(Candidate::gold))
                .map(c -> new Pair(gold.get(c.gold()), proposed.get(c.proposed()), c.differences()))
                .toList();
        List<Row> missed = IntStream.range(0, gold.size())
                .filter(i -> !paired[i])
                .mapToObj(gold::get)
                .toList();
        List<Row> unfounded = IntStream.range(0, proposed.size())
                .filter(j -> chosen[j] == null)
                .mapToObj(proposed::get)
                .toList();
        return new Comparison(document, pairs, missed, unfounded);
    }

    private List<List<Candidate>> candidates(List<Row> gold, List<Row> proposed) {
        List<List<Candidate>> all = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Row wanted = gold.get(i);
            List<Candidate> own = new ArrayList<>();
            for (int j = 0; j < proposed.size(); j++) {
                Row offered = proposed.get(j);
                int place = j;
                int row = i;
                comparison
                        .compare(wanted, offered)
                        .ifPresent(differences -> own.add(new Candidate(
                                row,
                                place,
                                differences,
                                Quotes.sharedSubject(wanted, offered),
                                Quotes.distance(wanted, offered))));
            }
            own.sort(BEST_FIRST);
            all.add(own);
        }
        return all;
    }

    /** Finds a partner for a row of gold, if need be by giving another row another one. */
    private static boolean settle(int gold, List<List<Candidate>> candidates, Candidate[] chosen, boolean[] tried) {
        for (Candidate candidate : candidates.get(gold)) {
            int place = candidate.proposed();
            if (!tried[place]) {
                tried[place] = true;
                int holder = chosen[place] == null ? NOBODY : chosen[place].gold();
                if (holder == NOBODY || settle(holder, candidates, chosen, tried)) {
                    chosen[place] = candidate;
                    return true;
                }
            }
        }
        return false;
    }
}
