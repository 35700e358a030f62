package org.attest.claim.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a figure may hold. An end that is null is open.
 *
 * @param earliest first day
 * @param latest last day
 */
public record Span(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    public Span {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " lies before " + earliest);
        }
    }

    /** Whether it is over before the other begins. */
    public boolean isBefore(Span other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    /** Days from the end of the earlier one to the beginning of the later one; 0 when a day may be in both. */
    public long gapTo(Span other) {
        if (isBefore(other)) {
            return between(latest, other.earliest);
        }
        return other.isBefore(this) ? between(other.latest, earliest) : 0;
    }

    private static long between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }
}
