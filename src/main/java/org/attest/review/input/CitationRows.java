package org.attest.review.input;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claim.Citation;
import org.attest.claim.CitationForm;
import org.attest.claim.Proposed;
import org.attest.claim.ThingId;
import org.attest.extract.table.Row;
import org.jspecify.annotations.Nullable;

/** The citations of a sheet as lines of the table, <i>Ibid.</i> resolved. */
final class CitationRows {
    private final PublicationNames names;
    private final Map<String, Citation> citations = new HashMap<>();

    CitationRows(PublicationNames names, List<Citation> citations) {
        this.names = names;
        citations.forEach(citation -> this.citations.put(citation.id(), citation));
    }

    Row of(Citation citation) {
        Set<ThingId> works = new LinkedHashSet<>();
        works(citation, works, new LinkedHashSet<>());
        boolean one = works.size() == 1;
        ThingId work = one ? works.iterator().next() : null;
        return new Row(
                "citation",
                works.stream().map(names::subject).distinct().collect(Collectors.joining(" | ")),
                "",
                "",
                "",
                form(citation.form()),
                work == null ? "" : names.issued(work),
                work == null ? "" : names.source(work),
                citation.passage().quote(),
                citation.passage().start(),
                citation.passage().end(),
                rule(citation.proposed()));
    }

    /** The rule that proposed an entry of a draft; empty for what a person wrote. */
    static String rule(@Nullable Proposed proposed) {
        return proposed == null ? "" : proposed.by();
    }

    /** Whom a claim that gives this citation rests on; empty when nobody knows what it cites. */
    String holder(String id) {
        Set<ThingId> works = new LinkedHashSet<>();
        works(citations.get(id), works, new LinkedHashSet<>());
        return works.stream().map(names::holder).distinct().collect(Collectors.joining("; "));
    }

    /** What a citation points to, itself or by what it repeats. */
    private void works(@Nullable Citation citation, Set<ThingId> works, Set<String> seen) {
        if (citation == null || !seen.add(citation.id())) {
            return;
        }
        ThingId publication = citation.publication();
        if (publication != null) {
            works.add(publication);
            return;
        }
        String back = citation.refersBackTo();
        if (back != null) {
            works(citations.get(back), works, seen);
        }
        citation.mayReferBackTo().forEach(id -> works(citations.get(id), works, seen));
    }

    private static String form(CitationForm form) {
        return switch (form) {
            case IBID -> "ibid";
            case SHORT, LOCATOR_ONLY, CROSS_REFERENCE -> "short";
            case FULL, SEE_ALSO, EXAMPLE -> "full";
        };
    }
}
