package org.attest.review.measure;

/**
 * The scores of one kind of row.
 *
 * @param kind as in the table, or {@code total}
 */
public record KindScore(String kind, Score strict, Score lenient) {
    KindScore plus(KindScore other) {
        return new KindScore(kind, strict.plus(other.strict), lenient.plus(other.lenient));
    }
}
