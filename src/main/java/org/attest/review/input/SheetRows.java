package org.attest.review.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claim.Attribution;
import org.attest.claim.Claim;
import org.attest.claim.Direction;
import org.attest.claim.Likelihood;
import org.attest.claim.Proposition;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Period;
import org.attest.extract.table.Row;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;
import org.attest.text.NameKey;
import org.attest.text.SourceText;
import org.jspecify.annotations.Nullable;

/** A claim sheet as lines of the table: those of its claims and citations that the table has a form for. */
final class SheetRows {
    /** Predicates by which a claim says where a wilaya or an area lies, or only names it. */
    private static final Set<String> TERRITORY = Set.of("claimsTerritoryIn", "liesIn", "namedAs");

    private final Reference reference;
    private final PopulationWords populations;
    private final CitationRows citations;
    private final Sheet sheet;

    /**
     * The rows of a sheet.
     *
     * @param reference the shared things and those of the sheet
     * @param text of its document
     */
    SheetRows(Sheet sheet, Reference reference, SourceText text) {
        this.sheet = sheet;
        this.reference = reference;
        this.populations = new PopulationWords(reference);
        this.citations = new CitationRows(
                new PublicationNames(reference, NameKey.of(text.toString())),
                sheet.citations().stream().map(Located::value).toList());
    }

    /** In reading order; what is said twice at one place is one row. */
    List<Row> rows() {
        Stream<Row> cited = sheet.citations().stream().map(c -> citations.of(c.value()));
        Stream<Row> claimed = sheet.claims().stream().flatMap(c -> of(c.value()).stream());
        return Stream.concat(cited, claimed)
                .distinct()
                .sorted(java.util.Comparator.comparingInt(SheetRows::start))
                .toList();
    }

    private static int start(Row row) {
        Integer start = row.start();
        return start == null ? 0 : start;
    }

    private Optional<Row> of(Claim claim) {
        Proposition says = claim.proposition();
        if (says instanceof Proposition.QuantityOf count) {
            String unit = count.quantity().unit().replace('-', ' ');
            String subject = populations.of(count.population(), unit);
            return FigureCells.of(count.quantity(), claim.passage().quote())
                    .map(figure -> row("estimate", claim, subject, figure, unit, edtf(count.asOf())));
        }
        if (says instanceof Proposition.Share share) {
            String subject =
                    populations.of(share.denominator(), "") + " who are " + populations.of(share.numerator(), "");
            return FigureCells.of(share.quantity(), claim.passage().quote())
                    .map(figure -> row("estimate", claim, subject, figure, "percent", edtf(share.asOf())));
        }
        if (says instanceof Proposition.Change change) {
            return change(claim, change);
        }
        if (says instanceof Proposition.Judgement judgement) {
            return judgement(claim, judgement.likelihood());
        }
        if (says instanceof Proposition.Threshold threshold) {
            return judgement(claim, threshold.likelihood());
        }
        return says instanceof Proposition.Relation relation ? territory(claim, relation) : Optional.empty();
    }

    private Optional<Row> change(Claim claim, Proposition.Change change) {
        if (change.direction() == Direction.NO_CHANGE) {
            return Optional.empty();
        }
        String subject = populations.of(change.population(), "");
        String unit = change.direction().concept();
        String asOf = span(change.baseline(), change.comparedAt());
        return FigureCells.of(change, claim.passage().quote())
                .map(figure -> row("change", claim, subject, figure, unit, asOf));
    }

    private Optional<Row> judgement(Claim claim, @Nullable Likelihood likelihood) {
        return Optional.ofNullable(likelihood).map(said -> {
            String unit = said.wording().toLowerCase(Locale.ROOT);
            return row("probability", claim, claim.passage().quote(), FigureCells.chance(unit), unit, "");
        });
    }

    private Optional<Row> territory(Claim claim, Proposition.Relation relation) {
        if (!TERRITORY.contains(relation.predicate())
                || !(relation.subject() instanceof Proposition.End.OfThing subjectOf)) {
            return Optional.empty();
        }
        ThingId area = subjectOf.id();
        String subject = relation.object() instanceof Proposition.End.OfThing country
                ? reference.label(area) + ", " + reference.label(country.id())
                : reference.label(area);
        String unit = area.kind() == ThingKind.WILAYA ? "wilaya" : "administrative area";
        return Optional.of(row("wilayat", claim, subject, FigureCells.NONE, unit, ""));
    }

    private Row row(String kind, Claim claim, String subject, FigureCells figure, String unit, String asOf) {
        return new Row(
                kind,
                subject,
                figure.low(),
                figure.high(),
                figure.bound(),
                unit,
                asOf,
                source(claim),
                claim.passage().quote(),
                claim.passage().start(),
                claim.passage().end(),
                CitationRows.rule(claim.proposed()));
    }

    /** The holders, and through whom they are heard; else whom the claim cites. */
    private String source(Claim claim) {
        Set<String> names = new LinkedHashSet<>();
        for (Attribution attribution : claim.heldBy()) {
            names.add(reference.label(attribution.holder()));
            ThingId via = attribution.via();
            if (via != null) {
                names.add(reference.label(via));
            }
        }
        if (names.isEmpty()) {
            claim.cites().forEach(id -> names.add(citations.holder(id)));
        }
        return names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String span(@Nullable Period baseline, @Nullable Period comparedAt) {
        if (baseline == null) {
            return edtf(comparedAt);
        }
        String until = comparedAt == null ? ".." : comparedAt.edtf();
        return baseline.edtf().replaceFirst("/.*", "") + "/" + until.replaceFirst(".*/(?=.)", "");
    }

    private static String edtf(@Nullable Period period) {
        return period == null ? "" : period.edtf();
    }
}
