package org.attest.load.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.check.Terms;
import org.attest.document.Document;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.rule.RulePrecision;
import org.attest.sheet.Yaml;
import org.attest.text.SourceText;

/** The lists of one draft while it is written. */
final class DraftParts {
    private static final int DIGITS = 8;
    private static final String NOTE = "A draft: proposed by rules, reviewed by nobody. Accept an entry by taking its "
            + "proposedBy and rulePrecision out.";

    private final Terms terms;
    private final LikelihoodWords likelihood;
    private final RulePrecision precision;
    private final Document document;
    private final Occurrences occurrences;
    private final DraftPlaces places;
    private final DraftActors actors;
    private final DraftPublications publications;
    private final DraftTerritories territories;
    private final List<Written> citations = new ArrayList<>();
    private final List<Written> claims = new ArrayList<>();

    /** An entry and the proposal of which it is made. */
    record Written(Entry entry, Proposal proposal) {}

    /** A proposal that cannot stand in a sheet. */
    record Faulty(Proposal proposal, String why) {}

    DraftParts(
            KnownNames names,
            Terms terms,
            LikelihoodWords likelihood,
            RulePrecision precision,
            Document document,
            SourceText text) {
        String suffix = document.checksum().hex().substring(0, DIGITS);
        this.terms = terms;
        this.likelihood = likelihood;
        this.precision = precision;
        this.document = document;
        this.occurrences = new Occurrences(text);
        this.places = new DraftPlaces(names, suffix, document.id());
        this.actors = new DraftActors(names, suffix);
        this.publications = new DraftPublications(names, actors, suffix);
        this.territories = new DraftTerritories(names, places, suffix);
    }

    List<Written> citations() {
        return citations;
    }

    List<Written> claims() {
        return claims;
    }

    /** Writes an entry for each proposal; returns those for which that is impossible. */
    List<Faulty> write(List<Proposal> proposals) {
        List<Faulty> faulty = new ArrayList<>();
        List<Proposal.Reference> references = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (proposal instanceof Proposal.Reference reference) {
                references.add(reference);
            }
        }
        references.sort(Comparator.comparingInt(reference -> reference.passage().start()));
        DraftCitations cited = new DraftCitations(publications, references);
        for (Proposal.Reference reference : cited.kept()) {
            write(reference, () -> cited.entry(reference, occurrences), citations, faulty);
        }
        DraftPopulation populations = new DraftPopulation(places, actors, terms);
        DraftClaims entries = new DraftClaims(actors, populations, territories, cited, likelihood, occurrences);
        for (Proposal proposal : proposals) {
            if (!(proposal instanceof Proposal.Reference)) {
                write(proposal, () -> entries.entry(proposal), claims, faulty);
            }
        }
        return faulty;
    }

    private void write(
            Proposal proposal, java.util.function.Supplier<Entry> entry, List<Written> list, List<Faulty> faulty) {
        try {
            Entry marked = entry.get().put("proposedBy", proposal.rule().toString());
            marked.put("rulePrecision", precision.of(proposal.rule()).map(p -> p.toPlainString()));
            list.add(new Written(marked, proposal));
        } catch (IllegalArgumentException e) {
            faulty.add(new Faulty(proposal, String.valueOf(e.getMessage())));
        }
    }

    Yaml.Mapping sheet() {
        return new Entry()
                .put("note", NOTE)
                .put("document", document.id().slug())
                .entries("places", places.entries())
                .entries("actors", actors.actors())
                .entries("individuals", actors.individuals())
                .entries("wilayat", territories.wilayat())
                .entries("publications", publications.entries())
                .entries("citations", citations.stream().map(Written::entry).toList())
                .entries("claims", claims.stream().map(Written::entry).toList())
                .yaml();
    }
}
