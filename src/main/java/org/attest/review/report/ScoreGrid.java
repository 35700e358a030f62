package org.attest.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.attest.review.measure.KindScore;
import org.attest.review.measure.Score;
import org.attest.review.measure.Scores;

/** Scores in columns: a strict and a lenient line for each kind, and for all together. */
public final class ScoreGrid {
    private static final List<String> COLUMNS =
            List.of("kind", "measure", "right", "proposed", "gold", "precision", "recall", "f1");

    private ScoreGrid() {}

    public static Grid of(Scores scores) {
        List<List<String>> lines = new ArrayList<>();
        scores.kinds().forEach(kind -> add(kind, lines));
        add(scores.total(), lines);
        return new Grid(COLUMNS, lines);
    }

    private static void add(KindScore score, List<List<String>> lines) {
        lines.add(line(score.kind(), "strict", score.strict()));
        lines.add(line(score.kind(), "lenient", score.lenient()));
    }

    private static List<String> line(String kind, String measure, Score score) {
        return List.of(
                kind,
                measure,
                String.valueOf(score.right()),
                String.valueOf(score.proposed()),
                String.valueOf(score.gold()),
                share(score.precision()),
                share(score.recall()),
                share(score.f1()));
    }

    /** Three digits after the point; empty when there is nothing to divide by. */
    private static String share(OptionalDouble share) {
        return share.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", share.getAsDouble());
    }
}
