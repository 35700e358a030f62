package org.attest.extract.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number as its words come: <i>two</i>, <i>hundred</i>, <i>fifty</i>, <i>three</i>, <i>thousand</i>. */
final class WordNumber {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BigDecimal done = BigDecimal.ZERO;
    private BigDecimal open = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ONE;
    private int lastSmall;
    private boolean article;
    private boolean empty = true;

    /** <i>A</i> hundred. */
    void article() {
        article = true;
        open = BigDecimal.ONE;
    }

    boolean isEmpty() {
        return empty;
    }

    boolean endsInScale() {
        return !empty && lastSmall == 0;
    }

    BigDecimal value() {
        return done.add(open);
    }

    /** The factor that stands last; one when units follow it. */
    BigDecimal scale() {
        return last;
    }

    /** Whether a small number may go on after a hundred or thousand. */
    boolean fitsSmaller(@Nullable Integer small) {
        return small != null && endsInScale() && last.compareTo(BigDecimal.valueOf(12)) != 0;
    }

    /** Takes a word; false when it does not go on the number. */
    boolean add(@Nullable Integer small, @Nullable String scale) {
        if (small != null) {
            return addSmall(small);
        }
        return scale != null && addScale(Scales.of(scale));
    }

    private boolean addSmall(int small) {
        boolean afterTen = lastSmall >= 20 && lastSmall % 10 == 0 && small < 10;
        boolean opens = empty && !article;
        if (!opens && !afterTen && !fitsSmaller(small)) {
            return false;
        }
        open = open.add(BigDecimal.valueOf(small));
        lastSmall = small;
        last = BigDecimal.ONE;
        empty = false;
        return true;
    }

    private boolean addScale(BigDecimal factor) {
        if (open.signum() == 0 || (factor.compareTo(BigDecimal.valueOf(12)) == 0 && endsInScale())) {
            return false;
        }
        if (factor.compareTo(HUNDRED) == 0 || factor.compareTo(BigDecimal.valueOf(12)) == 0) {
            if (open.compareTo(HUNDRED) >= 0) {
                return false;
            }
            open = open.multiply(factor);
        } else {
            if (done.signum() > 0 && done.compareTo(open.multiply(factor)) < 0) {
                return false;
            }
            done = done.add(open.multiply(factor));
            open = BigDecimal.ZERO;
        }
        last = factor;
        lastSmall = 0;
        empty = false;
        return true;
    }
}
