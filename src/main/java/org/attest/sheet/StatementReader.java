package org.attest.sheet;

import java.util.List;
import java.util.Optional;
import org.attest.claim.Likelihood;
import org.attest.claim.Proposition;
import org.attest.claim.Quantity;
import org.attest.claim.ThingId;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Reads what claims say whose words are the statement: judgements, definitions, conditions, orders, questions. */
record StatementReader(Resolver resolver, PropositionReader propositions, Findings findings) {
    Optional<Proposition> read(String kind, Fields fields, String quote) {
        return switch (kind) {
            case "ranking" -> ranking(fields);
            case "definition" -> definition(fields, quote);
            case "judgement" -> Optional.of(new Proposition.Judgement(likelihood(fields, quote)));
            case "threshold" -> Optional.of(new Proposition.Threshold(likelihood(fields, quote), value(fields, quote)));
            case "conditional" ->
                fields.slug("antecedent")
                        .flatMap(from -> fields.slug("consequent").map(to -> new Proposition.Conditional(from, to)));
            case "question" -> Optional.of(new Proposition.OpenQuestion());
            case "recommendation" -> Optional.of(new Proposition.Recommendation());
            default -> throw new IllegalArgumentException("no such kind of claim: " + kind);
        };
    }

    private Optional<Proposition> ranking(Fields fields) {
        List<ThingId> items = resolver.many(fields, "items", Resolver.ANYTHING);
        if (items.size() < 2) {
            fields.report(
                    "items", Code.VALUE_INVALID, "an order has at least two members", "items: [place/…, place/…]");
            return Optional.empty();
        }
        return Optional.of(new Proposition.Ranking(items));
    }

    private Optional<Proposition> definition(Fields fields, String quote) {
        return fields.text("term")
                .filter(term -> printed(fields, "term", term, quote))
                .map(Proposition.Definition::new);
    }

    private @Nullable Likelihood likelihood(Fields fields, String quote) {
        return fields.mapping("likelihood")
                .flatMap(entry -> {
                    Fields inner = new Fields(entry, Keys.LIKELIHOOD, findings);
                    String term = inner.text("term").orElse(null);
                    return inner.text("wording")
                            .filter(wording -> printed(inner, "wording", wording, quote))
                            .map(wording -> new Likelihood(wording, term));
                })
                .orElse(null);
    }

    private @Nullable Quantity value(Fields fields, String quote) {
        return fields.mapping("value")
                .flatMap(entry -> {
                    Fields inner = new Fields(entry, Keys.VALUE, findings);
                    return propositions.interval(
                            inner, quote, inner.text("unit").orElse("person"));
                })
                .orElse(null);
    }

    private static boolean printed(Fields fields, String key, String words, String quote) {
        boolean found = quote.contains(words);
        if (!found) {
            String advice = "copy it from the quote, as printed";
            fields.report(key, Code.PRINTED_NOT_IN_QUOTE, "this does not stand in the quote", advice);
        }
        return found;
    }
}
