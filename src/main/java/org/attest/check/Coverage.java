package org.attest.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.attest.check.SentenceCoverage.State;
import org.attest.claim.Citation;
import org.attest.claim.Claim;
import org.attest.claim.Name;
import org.attest.claim.Proposition;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.sheet.Located;
import org.attest.sheet.NothingClaimed;
import org.attest.sheet.Sheet;
import org.attest.text.Mention;
import org.attest.text.Mentions;
import org.attest.text.Passage;
import org.attest.text.Sentences;
import org.attest.text.SourceText;

/**
 * Sentence by sentence, what a sheet leaves unrecorded.
 *
 * <p>A sentence is covered when every number, date, name and bracket in it lies in the passage of a claim or citation
 * that can account for it: a number in a claim that has one, a bracket or date in any claim or citation, a name likewise.
 * A sentence without any of these needs at least one claim.
 */
public final class Coverage {
    private final List<Passage> claims;
    private final List<Passage> counting;
    private final List<Passage> citations;
    private final List<NothingClaimed> nothing;
    private final Mentions mentions;

    /**
     * The coverage of one document.
     *
     * @param reference every thing that is known, the sheet's own included
     */
    public Coverage(Sheet sheet, Reference reference) {
        this.claims = sheet.claims().stream().map(c -> c.value().passage()).toList();
        this.counting = sheet.claims().stream()
                .map(Located::value)
                .filter(Coverage::counts)
                .map(Claim::passage)
                .toList();
        this.citations = sheet.citations().stream()
                .map(Located::value)
                .map(Citation::passage)
                .toList();
        this.nothing = sheet.nothingClaimed().stream().map(Located::value).toList();
        this.mentions = new Mentions(names(reference));
    }

    /** Every sentence of a text, in reading order. */
    public List<SentenceCoverage> of(SourceText text, String language) {
        return Sentences.of(text, language).stream().map(this::sentence).toList();
    }

    private SentenceCoverage sentence(Passage sentence) {
        int claimed = overlapping(claims, sentence);
        int cited = overlapping(citations, sentence);
        List<Mention> open = new ArrayList<>();
        for (Mention mention : mentions.in(sentence)) {
            if (!accounted(mention)) {
                open.add(mention);
            }
        }
        List<NothingClaimed> marks = nothing.stream()
                .filter(mark -> overlap(mark.passage(), sentence))
                .toList();
        String reason = marks.isEmpty() ? "" : marks.get(0).reason();
        boolean silent = claimed + cited == 0 && marks.isEmpty();
        State state = State.COVERED;
        if (!open.isEmpty() || silent) {
            state = State.OPEN;
        } else if (claimed + cited == 0) {
            state = State.NOTHING_CLAIMED;
        }
        return new SentenceCoverage(sentence, state, open, claimed, cited, reason);
    }

    private boolean accounted(Mention mention) {
        Passage part = mention.passage();
        boolean marked = nothing.stream().anyMatch(mark -> inside(part, mark.passage()));
        boolean cited = citations.stream().anyMatch(c -> inside(part, c));
        if (marked || cited) {
            return true;
        }
        List<Passage> fitting = switch (mention.kind()) {
            case NUMBER -> counting;
            case DATE, NAME, BRACKET -> claims;
        };
        return fitting.stream().anyMatch(claim -> inside(part, claim));
    }

    /** Whether a claim accounts for a number: it has one, or is about the order, date or title that the number is in. */
    private static boolean counts(Claim claim) {
        Proposition said = claim.proposition();
        return said instanceof Proposition.QuantityOf
                || said instanceof Proposition.Share
                || said instanceof Proposition.Change
                || said instanceof Proposition.Ranking
                || said instanceof Proposition.Relation
                || said instanceof Proposition.Threshold;
    }

    private static Collection<String> names(Reference reference) {
        return reference.things().values().stream()
                .flatMap(thing -> Stream.of(
                                Stream.of(thing.names().label()),
                                thing.names().aliases().stream().map(Name::value),
                                thing.names().hidden().stream().map(Name::value),
                                thing instanceof Thing.Place place ? place.demonyms().stream() : Stream.<String>empty())
                        .flatMap(names -> names))
                .toList();
    }

    private static int overlapping(List<Passage> passages, Passage sentence) {
        return (int) passages.stream().filter(p -> overlap(p, sentence)).count();
    }

    private static boolean overlap(Passage one, Passage other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean inside(Passage part, Passage whole) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }
}
