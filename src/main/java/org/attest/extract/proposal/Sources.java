package org.attest.extract.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * On whom a proposal rests.
 *
 * @param holders who is said to hold it
 * @param cites the references given for it, in reading order
 */
public record Sources(List<Holder> holders, List<Proposal.Reference> cites) {
    public static final Sources NONE = new Sources(List.of(), List.of());

    public Sources {
        holders = List.copyOf(holders);
        cites = List.copyOf(cites);
    }

    public static Sources of(List<Holder> holders) {
        return new Sources(holders, List.of());
    }

    public Sources citing(List<Proposal.Reference> references) {
        return new Sources(holders, references);
    }

    /** Holders, else the authors of what is cited, else its outlets, else its names; empty when nobody is named. */
    public String printed() {
        if (!holders.isEmpty()) {
            return holders.stream().map(Holder::name).distinct().collect(Collectors.joining("; "));
        }
        return cites.stream()
                .flatMap(reference -> reference.works().stream())
                .map(Sources::nameOf)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String nameOf(Work work) {
        if (!work.authors().isEmpty()) {
            return String.join("; ", work.authors());
        }
        return Optional.ofNullable(work.outlet()).orElse(work.name());
    }
}
