package org.attest.sheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.claim.BoundKind;
import org.attest.claim.CountBasis;
import org.attest.claim.Dimension;
import org.attest.claim.Member;
import org.attest.claim.Population;
import org.attest.claim.Proposition;
import org.attest.claim.Quantity;
import org.attest.document.Slug;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Reads what a claim says. */
final class PropositionReader {
    /** The kinds of claim that a sheet may have. */
    static final Map<String, Keys> KINDS = Map.ofEntries(
            Map.entry("quantity", Keys.QUANTITY),
            Map.entry("share", Keys.SHARE),
            Map.entry("change", Keys.CHANGE),
            Map.entry("relation", Keys.RELATION),
            Map.entry("ranking", Keys.RANKING),
            Map.entry("definition", Keys.DEFINITION),
            Map.entry("judgement", Keys.JUDGEMENT),
            Map.entry("threshold", Keys.THRESHOLD),
            Map.entry("conditional", Keys.CONDITIONAL),
            Map.entry("question", Keys.QUESTION),
            Map.entry("recommendation", Keys.RECOMMENDATION));

    private static final String CLAIM = "claim/";

    private final Resolver resolver;
    private final Findings findings;

    PropositionReader(Resolver resolver, Findings findings) {
        this.resolver = resolver;
        this.findings = findings;
    }

    /** The proposition of a claim whose kind is one of {@link #KINDS}; empty when something in it is wrong. */
    Optional<Proposition> read(String kind, Fields fields, String quote) {
        if (!fields.complete()) {
            return Optional.empty();
        }
        StatementReader statements = new StatementReader(resolver, this, findings);
        return switch (kind) {
            case "quantity" -> quantity(fields, quote);
            case "share" -> share(fields, quote);
            case "change" -> new ChangeReader(this, findings).read(fields, quote);
            case "relation" -> relation(fields);
            default -> statements.read(kind, fields, quote);
        };
    }

    private Optional<Proposition> quantity(Fields fields, String quote) {
        Optional<Quantity> quantity =
                interval(fields, quote, fields.text("unit").orElse("person"));
        Population population = population(fields, "population").orElse(null);
        var basis = fields.choice("countBasis", CountBasis.class).orElse(null);
        var asOf = fields.period("asOf").orElse(null);
        return quantity.map(q -> new Proposition.QuantityOf(q, population, basis, asOf));
    }

    private Optional<Proposition> share(Fields fields, String quote) {
        Optional<Quantity> quantity =
                interval(fields, quote, fields.text("unit").orElse("percent"));
        Optional<Population> part = population(fields, "numerator");
        Optional<Population> whole = population(fields, "denominator");
        List<String> premises =
                fields.texts("premises").stream().map(Yaml.Text::value).toList();
        var asOf = fields.period("asOf").orElse(null);
        return quantity.flatMap(q -> part.flatMap(p -> whole.map(w -> new Proposition.Share(q, p, w, premises, asOf))));
    }

    private Optional<Proposition> relation(Fields fields) {
        if (fields.has("object") == fields.has("literal")) {
            String advice = "give the other thing as ‘object:’ or a text as ‘literal:’";
            Code code = fields.has("object") ? Code.VALUE_INVALID : Code.KEY_MISSING;
            fields.report("object", code, "a relation has an object or a literal, and not both", advice);
            return Optional.empty();
        }
        Optional<Proposition.End> subject = end(fields, "subject");
        Optional<Proposition.End> object = fields.has("object")
                ? end(fields, "object")
                : fields.text("literal").map(Proposition.End.OfText::new);
        Optional<String> predicate = fields.text("predicate");
        String role = fields.text("subjectRole").orElse(null);
        return subject.flatMap(s -> predicate.flatMap(p -> object.map(o -> new Proposition.Relation(s, p, o, role))));
    }

    /** A thing, or by {@code claim/…} another claim of the sheet. */
    private Optional<Proposition.End> end(Fields fields, String key) {
        return fields.scalar(key).flatMap(text -> {
            if (text.value().startsWith(CLAIM)) {
                String id = text.value().substring(CLAIM.length());
                return Optional.of(new Proposition.End.OfClaim(id));
            }
            return resolver.resolve(text, Resolver.ANYTHING).map(Proposition.End.OfThing::new);
        });
    }

    Optional<Population> population(Fields fields, String key) {
        Optional<Yaml.Mapping> entry = fields.mapping(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Fields inner = new Fields(entry.get(), Keys.POPULATION, findings);
        Map<Dimension, Member> stated = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            inner.scalar(dimension.key())
                    .flatMap(text -> member(dimension, text))
                    .ifPresent(member -> stated.put(dimension, member));
        }
        if (stated.isEmpty() && !entry.get().pairs().isEmpty()) {
            return Optional.empty();
        }
        if (stated.isEmpty()) {
            fields.report(key, Code.VALUE_INVALID, "a population states something of whom it counts", "kind: fighter");
            return Optional.empty();
        }
        return Optional.of(Population.of(stated));
    }

    private Optional<Member> member(Dimension dimension, Yaml.Text text) {
        if (text.value().equals("any") && dimension.allowsAny()) {
            return Optional.of(new Member.Any());
        }
        return switch (dimension) {
            case KIND, ORIGIN_BASIS, RETURNEES, DEAD, NON_COMBATANTS -> {
                if (!Slug.isValid(text.value())) {
                    String message = "‘" + text.value() + "’ is not a value of ‘" + dimension.key() + "’";
                    findings.add(text.at().finding(Code.VALUE_INVALID, message, ""));
                    yield Optional.empty();
                }
                yield Optional.of(new Member.Concept(text.value()));
            }
            case GROUP -> resolver.resolve(text, Resolver.AGENTS).map(Member.Of::new);
            case ORIGIN, PLACE -> resolver.resolve(text, Resolver.PLACES).map(Member.Of::new);
        };
    }

    Optional<Quantity> interval(Fields fields, String quote, String unit) {
        Optional<String> printed = fields.text("printed");
        Optional<BoundKind> bound = fields.choice("bound", BoundKind.class);
        BigDecimal low = fields.decimal("low").orElse(null);
        BigDecimal high = fields.decimal("high").orElse(null);
        boolean unread = (low == null && fields.has("low")) || (high == null && fields.has("high"));
        if (printed.isEmpty() || bound.isEmpty() || unread) {
            return Optional.empty();
        }
        if (!quote.contains(printed.get())) {
            String advice = "copy the number from the quote, as printed";
            fields.report("printed", Code.PRINTED_NOT_IN_QUOTE, "this does not stand in the quote", advice);
            return Optional.empty();
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            String message = "the low end, " + low + ", lies above the high end, " + high;
            fields.report("low", Code.BOUND_REVERSED, message, "swap low and high");
            return Optional.empty();
        }
        Optional<String> misfit = bound.get().misfit(low, high);
        if (misfit.isPresent()) {
            fields.report("bound", Code.BOUND_MISFIT, misfit.get(), "give the ends that the printed words bound");
            return Optional.empty();
        }
        checkDigits(fields, printed.get(), "low", low);
        checkDigits(fields, printed.get(), "high", high);
        boolean hedged = bound.get().approximate() || fields.flag("approximate").orElse(false);
        return Optional.of(new Quantity(printed.get(), low, high, bound.get(), hedged, unit));
    }

    private void checkDigits(Fields fields, String printed, String key, @Nullable BigDecimal end) {
        List<BigDecimal> numbers = PrintedNumbers.in(printed);
        if (end != null && !numbers.isEmpty() && !PrintedNumbers.support(numbers, end)) {
            String message = "‘" + key + "’ is " + end.toPlainString() + ", but ‘" + printed + "’ is printed";
            fields.report(key, Code.NUMBER_DIFFERS, message, "write the number that is printed");
        }
    }
}
