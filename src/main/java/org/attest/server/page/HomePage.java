package org.attest.server.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.query.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * What is in here, and where to start.
 *
 * @param statistics the numbers
 * @param base where things live
 * @param proposed number of claims in the second dataset; 0 when there is none
 * @param table the figures that the picture shows; absent where nothing has any
 * @param newest the document that was loaded last; absent where there is none
 */
public record HomePage(
        Statistics statistics, String base, long proposed, Optional<ResultTable> table, Optional<Newest> newest) {
    /**
     * A document that was loaded.
     *
     * @param day when, as {@code YYYY-MM-DD}
     */
    public record Newest(String address, String title, String day) {}

    /** Claims by kind, in words: {@code QuantityClaim} is a quantity. */
    public Map<String, Long> kinds() {
        Map<String, Long> kinds = new LinkedHashMap<>();
        statistics.claims().forEach((kind, count) -> {
            String words = kind.replaceFirst("Claim$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            kinds.put(words.toLowerCase(Locale.ROOT), count);
        });
        return kinds;
    }

    public String claims() {
        return counted(statistics.allClaims(), "claim");
    }

    public String documents() {
        return counted(statistics.documents(), "document");
    }

    private static String counted(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    public String publications() {
        return grouped(statistics.publications());
    }

    public String triples() {
        return grouped(statistics.triples());
    }

    /** The rows of the picture; null where there is none. */
    public @Nullable ResultTable picture() {
        return table.orElse(null);
    }

    /** What was loaded last; null where nothing was. */
    public @Nullable Newest latest() {
        return newest.orElse(null);
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
