package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.Proposal.Reference;
import org.attest.extract.reading.Reading;

/**
 * Ties references to each other and claims to the references given for them: the bracket or note mark that ends their
 * sentence or clause, the named publication that their sentence reports.
 */
public final class CitationLinks {
    /** The proposals with their references; of two references that overlap the longer is kept. */
    public List<Proposal> link(Reading reading, List<Proposal> proposals) {
        List<Reference> references = new Acts(reading).resolved(Overlaps.without(proposals));
        Map<Integer, Reference> byStart = new HashMap<>();
        references.forEach(reference -> byStart.put(reference.passage().start(), reference));
        Anchors anchors = Anchors.of(reading, references);
        List<Proposal> linked = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (proposal instanceof Reference reference) {
                Reference kept = byStart.get(reference.passage().start());
                if (kept != null
                        && kept.passage().equals(reference.passage())
                        && kept.rule().equals(reference.rule())) {
                    linked.add(kept);
                }
            } else {
                linked.add(cited(proposal, anchors));
            }
        }
        return List.copyOf(linked);
    }

    private static Proposal cited(Proposal proposal, Anchors anchors) {
        if (proposal instanceof Proposal.Estimate e) {
            List<Reference> cites = anchors.of(e.number().end());
            return new Proposal.Estimate(
                    e.passage(),
                    e.number(),
                    e.figure(),
                    e.counted(),
                    e.asOf(),
                    e.sources().citing(cites),
                    e.rule());
        }
        if (proposal instanceof Proposal.Change c) {
            int last = c.numbers().stream()
                    .mapToInt(n -> n.end())
                    .max()
                    .orElse(c.passage().end());
            return new Proposal.Change(
                    c.passage(),
                    c.numbers(),
                    c.direction(),
                    c.measure(),
                    c.figure(),
                    c.counted(),
                    c.asOf(),
                    c.sources().citing(anchors.of(last)),
                    c.rule());
        }
        if (proposal instanceof Proposal.Judgement j) {
            List<Reference> cites = anchors.of(j.word().end());
            return new Proposal.Judgement(
                    j.passage(),
                    j.clause(),
                    j.word(),
                    j.wording(),
                    j.chance(),
                    j.sources().citing(cites),
                    j.rule());
        }
        Proposal.Territory t = (Proposal.Territory) proposal;
        List<Reference> cites = anchors.of(t.passage().end());
        return new Proposal.Territory(
                t.passage(), t.name(), t.wilaya(), t.country(), t.sources().citing(cites), t.rule());
    }
}
