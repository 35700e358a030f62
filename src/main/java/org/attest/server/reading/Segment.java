package org.attest.server.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Characters that the same claims cover.
 *
 * @param marks the claims, the shortest first; none where nothing is claimed
 */
public record Segment(String text, List<Mark> marks) {
    public Segment {
        marks = marks.stream()
                .sorted(Comparator.comparingInt(Mark::length).thenComparing(Mark::id))
                .toList();
    }

    public boolean marked() {
        return !marks.isEmpty();
    }

    /** The claim that a click means first. */
    public String first() {
        return marks.get(0).id();
    }

    /** All claims, for scripts. */
    public String ids() {
        return marks.stream().map(Mark::id).collect(Collectors.joining(" "));
    }

    /** Whether words of propaganda are quoted in it. */
    public boolean propaganda() {
        return marks.stream().anyMatch(Mark::propaganda);
    }

    /** How it is set: by the family of its shortest claim, and by how many there are. */
    public String look() {
        return "mark " + family(marks.get(0).kind()) + (marks.size() > 1 ? " many" : "")
                + (propaganda() ? " propaganda" : "");
    }

    /** Kinds that are set alike. */
    public static String family(String kind) {
        return switch (kind) {
            case "QuantityClaim", "ShareClaim", "ChangeClaim", "RankingClaim", "ThresholdClaim" -> "figures";
            case "RelationClaim", "IdentityClaim" -> "relations";
            case "Judgement", "ConditionalClaim" -> "judgements";
            case "DefinitionClaim" -> "definitions";
            default -> "others";
        };
    }

    /** The kinds in words: {@code QuantityClaim} is a quantity. */
    public String kinds() {
        return marks.stream().map(mark -> words(mark.kind())).distinct().collect(Collectors.joining(", "));
    }

    /** A kind in words. */
    public static String words(String kind) {
        return kind.replaceFirst("Claim$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
