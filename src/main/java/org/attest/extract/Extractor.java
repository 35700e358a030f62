package org.attest.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;
import org.attest.text.Passage;
import org.attest.text.SourceText;

/** Applies rules to a text. Safe to share between threads. */
public final class Extractor {
    private final List<Rule> rules;
    private final BiFunction<Reading, List<Proposal>, List<Proposal>> links;

    /**
     * An extractor.
     *
     * @param rules in order of precedence: a number that one rule has read, be it of several populations ({@code 760
     *     each}), is left alone by those after it
     * @param links ties what the rules propose together, given in reading order
     */
    public Extractor(List<? extends Rule> rules, BiFunction<Reading, List<Proposal>, List<Proposal>> links) {
        this.rules = List.copyOf(rules);
        this.links = links;
        long names =
                this.rules.stream().map(rule -> rule.id().name()).distinct().count();
        if (names != this.rules.size()) {
            throw new IllegalArgumentException("two rules have one name");
        }
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The proposals for a text, in reading order; the same for the same text. */
    public List<Proposal> read(SourceText text) {
        Reading reading = Reading.of(text);
        List<Proposal> kept = new ArrayList<>();
        BitSet cited = new BitSet();
        BitSet taken = new BitSet();
        Set<List<Object>> seen = new HashSet<>();
        for (Rule rule : rules) {
            List<Proposal> ofRule = new ArrayList<>();
            for (Proposal proposal : rule.propose(reading)) {
                if (numbers(proposal).stream().noneMatch(number -> meets(number, taken))
                        && core(proposal).stream().noneMatch(part -> meets(part, cited))
                        && seen.add(place(proposal))) {
                    ofRule.add(proposal);
                }
            }
            for (Proposal proposal : ofRule) {
                numbers(proposal).forEach(number -> taken.set(number.start(), number.end()));
                if (proposal instanceof Proposal.Reference reference) {
                    cited.set(reference.passage().start(), reference.passage().end());
                }
            }
            kept.addAll(ofRule);
        }
        kept.sort(Comparator.comparingInt((Proposal p) -> p.passage().start())
                .thenComparingInt(p -> p.passage().end())
                .thenComparingInt(p -> first(p))
                .thenComparing(p -> p.rule().name()));
        return List.copyOf(links.apply(reading, kept));
    }

    private static int first(Proposal proposal) {
        return numbers(proposal).stream().mapToInt(Passage::start).min().orElse(-1);
    }

    private static List<Passage> numbers(Proposal proposal) {
        if (proposal instanceof Proposal.Estimate estimate) {
            return List.of(estimate.number());
        }
        return proposal instanceof Proposal.Change change ? change.numbers() : List.of();
    }

    /** What two proposals may not share: a reference its passage, a judgement its word, an area its name and passage. */
    private static List<Object> place(Proposal proposal) {
        if (proposal instanceof Proposal.Reference reference) {
            return List.of("reference", reference.passage());
        }
        if (proposal instanceof Proposal.Judgement judgement) {
            return List.of("judgement", judgement.word());
        }
        if (proposal instanceof Proposal.Territory territory) {
            return List.of("territory", territory.passage(), territory.name());
        }
        if (proposal instanceof Proposal.Estimate estimate) {
            return List.of("number", numbers(proposal), estimate.counted().subject());
        }
        return List.of("number", numbers(proposal));
    }

    /** What must not stand in a reference: the numbers, words and names in a title belong to what is cited. */
    private static List<Passage> core(Proposal proposal) {
        if (proposal instanceof Proposal.Judgement judgement) {
            return List.of(judgement.word());
        }
        return proposal instanceof Proposal.Territory territory ? List.of(territory.passage()) : numbers(proposal);
    }

    private static boolean meets(Passage passage, BitSet characters) {
        int next = characters.nextSetBit(passage.start());
        return next >= 0 && next < passage.end();
    }
}
