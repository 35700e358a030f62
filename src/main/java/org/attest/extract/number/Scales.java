package org.attest.extract.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Words and letters that multiply a number. */
final class Scales {
    private static final Map<String, Long> FACTORS = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("lakh", 100_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("crore", 10_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L));

    private Scales() {}

    static BigDecimal of(String word) {
        Long factor = FACTORS.get(word.toLowerCase(Locale.ROOT));
        if (factor == null) {
            throw new IllegalArgumentException("not a factor: " + word);
        }
        return BigDecimal.valueOf(factor);
    }
}
