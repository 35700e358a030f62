package org.attest.review.measure;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each rule was right, leniently. */
public final class RuleScores {
    private RuleScores() {}

    /**
     * The lines of {@code rule-precision.tsv}: a remark, the header, then the rules by name.
     *
     * @param comparisons of the documents on which the rules are measured
     */
    public static List<String> lines(List<Comparison> comparisons) {
        SortedMap<String, int[]> counts = new TreeMap<>();
        for (Comparison comparison : comparisons) {
            comparison.pairs().forEach(pair -> count(pair.proposed().rule(), 1, counts));
            comparison.unfounded().forEach(row -> count(row.rule(), 0, counts));
        }
        String documents =
                comparisons.stream().map(Comparison::document).sorted().collect(Collectors.joining(", "));
        List<String> lines = new java.util.ArrayList<>();
        lines.add("# Measured on the documents " + documents + ": a proposal is right when it is so leniently.");
        lines.add("rule\tright\tproposed");
        for (Map.Entry<String, int[]> rule : counts.entrySet()) {
            lines.add(rule.getKey() + "\t" + rule.getValue()[0] + "\t" + rule.getValue()[1]);
        }
        return lines;
    }

    private static void count(String rule, int right, SortedMap<String, int[]> counts) {
        int[] count = counts.computeIfAbsent(rule.isEmpty() ? "none" : rule, name -> new int[2]);
        count[0] += right;
        count[1]++;
    }
}
