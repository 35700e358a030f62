package org.attest.extract.table;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.attest.claim.CitationForm;
import org.attest.claim.Direction;
import org.attest.document.Period;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.Work;
import org.attest.text.Passage;
import org.jspecify.annotations.Nullable;

/** Proposals as lines of the table. */
public final class Rows {
    private Rows() {}

    /** The line of a proposal. */
    public static Row of(Proposal proposal) {
        if (proposal instanceof Proposal.Estimate e) {
            String unit = e.counted().unit().replace('-', ' ');
            return row(
                    "estimate",
                    e,
                    e.counted().subject(),
                    e.figure(),
                    unit,
                    e.asOf(),
                    e.sources().printed());
        }
        if (proposal instanceof Proposal.Change c) {
            String unit = c.direction() == Direction.DECREASE ? "decrease" : "increase";
            return row(
                    "change",
                    c,
                    c.counted().subject(),
                    c.figure(),
                    unit,
                    c.asOf(),
                    c.sources().printed());
        }
        if (proposal instanceof Proposal.Judgement j) {
            String subject = j.clause().quote();
            return row(
                    "probability",
                    j,
                    subject,
                    j.chance(),
                    j.wording(),
                    null,
                    j.sources().printed());
        }
        if (proposal instanceof Proposal.Territory t) {
            NamedPlace country = t.country();
            String subject = country == null ? t.name() : t.name() + ", " + country.label();
            String unit = t.wilaya() ? "wilaya" : "administrative area";
            return row("wilayat", t, subject, null, unit, null, t.sources().printed());
        }
        return citation((Proposal.Reference) proposal);
    }

    private static Row citation(Proposal.Reference reference) {
        boolean one = reference.works().size() == 1;
        String subject = reference.works().stream().map(Work::name).distinct().collect(Collectors.joining(" | "));
        String source = one ? reference.works().get(0).source() : "";
        Period issued = one ? reference.works().get(0).issued() : null;
        return row("citation", reference, subject, null, form(reference.form()), issued, source);
    }

    private static String form(CitationForm form) {
        return switch (form) {
            case IBID -> "ibid";
            case SHORT, LOCATOR_ONLY, CROSS_REFERENCE -> "short";
            case FULL, SEE_ALSO, EXAMPLE -> "full";
        };
    }

    private static Row row(
            String kind,
            Proposal proposal,
            String subject,
            @Nullable Figure figure,
            String unit,
            @Nullable Period asOf,
            String source) {
        Passage passage = proposal.passage();
        return new Row(
                kind,
                subject,
                figure == null ? "" : number(figure.low()),
                figure == null ? "" : number(figure.high()),
                figure == null ? "" : figure.bound().word(),
                unit,
                asOf == null ? "" : asOf.edtf(),
                source,
                passage.quote(),
                passage.start(),
                passage.end(),
                proposal.rule().toString());
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
