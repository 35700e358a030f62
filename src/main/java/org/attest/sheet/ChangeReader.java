package org.attest.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.claim.Direction;
import org.attest.claim.Population;
import org.attest.claim.Proposition;
import org.attest.claim.Quantity;
import org.attest.finding.Code;
import org.attest.finding.Findings;

/** Reads what changed: which way, and by a factor, by two numbers, or without a figure. */
record ChangeReader(PropositionReader propositions, Findings findings) {
    private static final List<String> FACTOR_UNITS = List.of("ratio", "percent");

    Optional<Proposition> read(Fields fields, String quote) {
        Optional<Population> population = propositions.population(fields, "population");
        Optional<Direction> direction = fields.choice("direction", Direction.class);
        Optional<Quantity> factor = fields.mapping("factor").flatMap(entry -> factor(entry, quote));
        Optional<Quantity> earlier = end(fields, "earlier", quote);
        Optional<Quantity> later = end(fields, "later", quote);
        boolean qualitative = fields.flag("qualitative").orElse(false);
        boolean ends = fields.has("earlier") || fields.has("later");
        long measures = Stream.of(qualitative, fields.has("factor"), ends)
                .filter(given -> given)
                .count();
        if (measures != 1) {
            String advice =
                    "give ‘factor:’, or ‘earlier:’ and ‘later:’, when the text has a number, ‘qualitative: true’"
                            + " when it has none";
            Code code = measures == 0 ? Code.KEY_MISSING : Code.VALUE_INVALID;
            fields.report(
                    "factor", code, "a change has a factor, two numbers, or is qualitative: one of these", advice);
            return Optional.empty();
        }
        if (ends && !(fields.has("earlier") && fields.has("later"))) {
            String absent = fields.has("earlier") ? "later" : "earlier";
            fields.report(absent, Code.KEY_MISSING, "a change from a number is to a number", "add ‘" + absent + ": …’");
            return Optional.empty();
        }
        boolean unread = (fields.has("factor") && factor.isEmpty())
                || (ends && (earlier.isEmpty() || later.isEmpty()))
                || (fields.has("population") && population.isEmpty());
        if (unread) {
            return Optional.empty();
        }
        Proposition.Ends both = earlier.flatMap(from -> later.map(to -> new Proposition.Ends(from, to)))
                .orElse(null);
        var baseline = fields.period("baseline").orElse(null);
        var comparedAt = fields.period("comparedAt").orElse(null);
        return direction.map(d ->
                new Proposition.Change(population.orElse(null), d, factor.orElse(null), both, baseline, comparedAt));
    }

    /** A ratio, unless it is said to be in percent of the earlier number. */
    private Optional<Quantity> factor(Yaml.Mapping entry, String quote) {
        Fields inner = new Fields(entry, Keys.FACTOR, findings);
        String unit = inner.word("unit", FACTOR_UNITS).orElse("ratio");
        return propositions.interval(inner, quote, unit);
    }

    private Optional<Quantity> end(Fields fields, String key, String quote) {
        return fields.mapping(key).flatMap(entry -> {
            Fields inner = new Fields(entry, Keys.CHANGE_END, findings);
            return propositions.interval(inner, quote, inner.text("unit").orElse("person"));
        });
    }
}
