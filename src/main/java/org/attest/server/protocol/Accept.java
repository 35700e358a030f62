package org.attest.server.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An {@code Accept} header: media ranges with their weights, by RFC 9110, section 12.5.1.
 *
 * @param ranges in the order given; none when everything is accepted
 */
public record Accept(List<Range> ranges) {
    /**
     * A media range.
     *
     * @param type {@code *} for any
     * @param subtype {@code *} for any
     * @param weight from 0 to 1
     */
    public record Range(String type, String subtype, double weight) {
        private boolean takes(String mediaType) {
            int slash = mediaType.indexOf('/');
            return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
                    && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
        }

        private int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /** The ranges of a header, null when there was none. What is no media range is left out, as RFC 9110 allows. */
    public static Accept of(@org.jspecify.annotations.Nullable String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header == null ? new String[0] : header.split(",", -1)) {
            String[] pieces = part.split(";", -1);
            String[] names = pieces[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
            if (names.length == 2 && !names[0].isEmpty() && !names[1].isEmpty()) {
                ranges.add(new Range(names[0], names[1], weight(pieces)));
            }
        }
        return new Accept(ranges);
    }

    /** How much a media type is wanted: the weight of the most precise range that takes it; 0 when none does. */
    public double weight(String mediaType) {
        if (ranges.isEmpty()) {
            return 1;
        }
        Range best = null;
        for (Range range : ranges) {
            if (range.takes(mediaType) && (best == null || range.precision() > best.precision())) {
                best = range;
            }
        }
        return best == null ? 0 : best.weight();
    }

    /** The media type that is wanted most; of several the one that is named outright, then the first offered. */
    public Optional<String> best(List<String> offered) {
        String best = null;
        double most = 0;
        int named = -1;
        for (String mediaType : offered) {
            double weight = weight(mediaType);
            int precision = precision(mediaType);
            if (weight > 0 && (weight > most || (weight == most && precision > named))) {
                best = mediaType;
                most = weight;
                named = precision;
            }
        }
        return Optional.ofNullable(best);
    }

    private int precision(String mediaType) {
        return ranges.stream()
                .filter(range -> range.takes(mediaType))
                .mapToInt(Range::precision)
                .max()
                .orElse(0);
    }

    private static double weight(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
            if (piece.startsWith("q=")) {
                try {
                    return Math.max(0, Math.min(1, Double.parseDouble(piece.substring(2))));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
