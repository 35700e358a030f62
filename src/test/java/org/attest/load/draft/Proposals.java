package org.attest.load.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.attest.claim.CitationForm;
import org.attest.claim.Direction;
import org.attest.claim.Mode;
import org.attest.document.Period;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Holder;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Sources;
import org.attest.extract.proposal.Work;
import org.attest.text.Passage;
import org.attest.text.SourceText;

/** Proposals for a text, made by hand. */
record Proposals(String text) {
    static final RuleId RULE = new RuleId("trial", 1);
    static final NamedPlace TUNISIA = country("Tunisia");
    static final NamedPlace IRAQ = country("Iraq");
    static final NamedPlace SYRIA = country("Syria");

    static NamedPlace country(String label) {
        return new NamedPlace(label, null, "Country", null);
    }

    /** The first passage of some words, or with a number behind {@code @} another one. */
    Passage at(String words) {
        String[] asked = words.split("@", -1);
        int index = asked.length == 1 ? 0 : Integer.parseInt(asked[1]) - 1;
        SourceText source = new SourceText(text);
        int start = source.occurrences(asked[0]).get(index);
        return source.passage(start, start + asked[0].codePointCount(0, asked[0].length()));
    }

    static Sources heldBy(String name, Holder.Sort sort) {
        return Sources.of(List.of(new Holder(name, Mode.REPORTED, sort)));
    }

    static Counted people(String phrase, List<NamedPlace> from, List<NamedPlace> in) {
        return new Counted(phrase, "person", phrase.contains("fighter") ? "fighter" : null, null, from, in);
    }

    static Figure figure(String printed, long value, Bound bound) {
        return Figure.of(printed, BigDecimal.valueOf(value), bound);
    }

    Proposal estimate(String quote, String number, Figure figure, Counted counted, String asOf, Sources sources) {
        Period time = asOf.isEmpty() ? null : Period.parse(asOf);
        return new Proposal.Estimate(at(quote), within(quote, number), figure, counted, time, sources, RULE);
    }

    private Passage within(String quote, String number) {
        Passage whole = at(quote);
        int from = whole.quote().indexOf(number);
        int start = whole.start() + whole.quote().codePointCount(0, from);
        return new Passage(start, start + number.codePointCount(0, number.length()), number);
    }

    Proposal change(
            String quote,
            List<String> numbers,
            Direction direction,
            Proposal.Measure measure,
            Figure figure,
            Counted counted,
            String asOf) {
        return new Proposal.Change(
                at(quote),
                numbers.stream().map(number -> within(quote, number)).toList(),
                direction,
                measure,
                figure,
                counted,
                asOf.isEmpty() ? null : Period.parse(asOf),
                Sources.NONE,
                RULE);
    }

    Proposal.Reference reference(String quote, CitationForm form, List<Work> works, String... antecedents) {
        return new Proposal.Reference(
                at(quote), form, works, Stream.of(antecedents).map(this::at).toList(), List.of(), RULE);
    }

    Proposal judgement(String sentence, String word, String wording, Sources sources) {
        return new Proposal.Judgement(
                at(sentence), at(sentence), within(sentence, word), wording, null, sources, new RuleId("other", 2));
    }

    Proposal territory(String quote, String name, boolean wilaya, NamedPlace country) {
        return new Proposal.Territory(at(quote), name, wilaya, country, Sources.NONE, RULE);
    }
}
