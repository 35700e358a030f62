package org.attest.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.review.compare.RowComparison;
import org.attest.review.measure.KindScore;
import org.attest.review.measure.Score;
import org.attest.review.measure.Scores;

/**
 * The least precision that is asked of some kinds.
 *
 * @param minimum lenient precision from 0 to 1, by kind or for {@code total}
 */
public record PrecisionGate(Map<String, BigDecimal> minimum) {
    private static final String OPTION = "--min-precision";

    /**
     * Asks for some precision.
     *
     * @throws AttestException USAGE when a kind is unknown or a share is none
     */
    public PrecisionGate {
        List<String> known = Stream.concat(RowComparison.KINDS.stream(), Stream.of(Scores.TOTAL))
                .toList();
        minimum.forEach((kind, share) -> {
            if (!known.contains(kind)) {
                throw wrong("‘" + kind + "’ is no kind of row", "one of " + String.join(", ", known));
            }
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw wrong("‘" + share + "’ is no share", "from 0 to 1, for example " + kind + "=0.9");
            }
        });
        minimum = Map.copyOf(minimum);
    }

    /** A finding for each kind whose precision is lower. Where nothing was proposed, nothing is wrong. */
    public List<Finding> check(Scores scores) {
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(minimum)
                .forEach((kind, least) -> scores.of(kind)
                        .map(KindScore::lenient)
                        .ifPresent(score -> {
                            OptionalDouble precision = score.precision();
                            if (precision.isPresent() && precision.getAsDouble() < least.doubleValue()) {
                                findings.add(low(kind, score, precision.getAsDouble(), least));
                            }
                        }));
        return findings;
    }

    private static Finding low(String kind, Score score, double precision, BigDecimal least) {
        String message = String.format(
                Locale.ROOT,
                "precision %.3f (%d of %d proposals) is less than %s",
                precision,
                score.right(),
                score.proposed(),
                least);
        return new Finding(Code.PRECISION_LOW, Place.of(kind), message, "--errors lists what went wrong");
    }

    private static AttestException wrong(String message, String advice) {
        return new AttestException(new Finding(Code.USAGE, Place.of(OPTION), message, advice));
    }
}
