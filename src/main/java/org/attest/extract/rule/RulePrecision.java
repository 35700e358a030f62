package org.attest.extract.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.extract.proposal.RuleId;

/**
 * How often each rule was right where that was measured, by the shipped list {@code rule-precision.tsv}: a header line,
 * then {@code rule/version}, how many of its proposals were right, and how many it made, parted by tabs. A new version
 * of a rule is unmeasured until it has a line of its own.
 */
public final class RulePrecision {
    private static final String SHIPPED = "/org/attest/extract/rule-precision.tsv";
    private static final String HEADER = "rule\tright\tproposed";
    private static final int DIGITS = 2;

    private final Map<String, BigDecimal> measured;

    private RulePrecision(Map<String, BigDecimal> measured) {
        this.measured = Map.copyOf(measured);
    }

    /** The shipped figures. */
    public static RulePrecision shipped() {
        try (InputStream in = RulePrecision.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + SHIPPED);
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The figures of a list; lines that begin with {@code #} are remarks.
     *
     * @throws IllegalArgumentException when a line has another form, or more was right than proposed
     */
    public static RulePrecision of(List<String> lines) {
        List<String> rows =
                lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        if (rows.isEmpty() || !rows.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the first line is not: " + HEADER);
        }
        Map<String, BigDecimal> measured = new HashMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells.length != 3 || !cells[1].matches("\\d{1,9}") || !cells[2].matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException("not a rule with two counts: " + row);
            }
            BigDecimal share = new BigDecimal(cells[1]).divide(new BigDecimal(cells[2]), DIGITS, RoundingMode.DOWN);
            if (share.compareTo(BigDecimal.ONE) > 0 || measured.put(cells[0], share) != null) {
                throw new IllegalArgumentException("more right than proposed, or told twice: " + row);
            }
        }
        return new RulePrecision(measured);
    }

    /** The part of a rule's proposals that were right, in hundredths, rounded down; empty when it was not measured. */
    public Optional<BigDecimal> of(RuleId rule) {
        return Optional.ofNullable(measured.get(rule.toString()));
    }
}
