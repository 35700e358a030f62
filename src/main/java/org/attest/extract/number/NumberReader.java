package org.attest.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Figure;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Slot;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence that may count something, with their bounds. */
public final class NumberReader {
    private static final List<LookAlike> LOOK_ALIKES = List.of(
            new Years(),
            new Dates(),
            new Ages(),
            new Durations(),
            new Money(),
            new Measures(),
            new Labels(),
            new Scores(),
            new Rates(),
            new NoteMarks(),
            new Ones());

    private final Slot<List<FoundFigure>> slot = new Slot<>();

    /** The numbers, in order; without years, dates, ages, times, money, names with numbers and other look-alikes. */
    public List<FoundFigure> in(Sentence sentence) {
        return sentence.keep(slot, () -> read(sentence));
    }

    private static List<FoundFigure> read(Sentence sentence) {
        String printed = sentence.plain();
        Line line = Line.of(printed);
        Stretches stretches = new Stretches(line);
        List<FoundFigure> found = new ArrayList<>();
        List<Shares.Share> shares = Shares.in(line);
        for (Shares.Share share : shares) {
            if (!stretches.takes(share.from(), share.to())) {
                found.add(figure(line, printed, share));
            }
        }
        for (Candidate candidate : Ranges.join(line, numerals(line, shares))) {
            FoundFigure figure = stretches.takes(candidate) ? null : figure(printed, candidate);
            if (figure != null) {
                found.add(figure);
            }
        }
        found.sort(Comparator.comparingInt(FoundFigure::coreFrom));
        return List.copyOf(found);
    }

    /** Numbers in digits and in words; digits win, and a share leaves none of its parts. */
    private static List<Numeral> numerals(Line line, List<Shares.Share> shares) {
        BitSet taken = new BitSet();
        shares.forEach(share -> taken.set(share.from(), share.to()));
        List<Numeral> numerals = new ArrayList<>();
        Stream.concat(DigitNumerals.in(line).stream(), WordNumerals.in(line).stream())
                .filter(numeral -> isFree(numeral, taken))
                .forEach(numeral -> {
                    taken.set(numeral.from(), numeral.to());
                    numerals.add(numeral);
                });
        numerals.sort(Comparator.comparingInt(Numeral::from));
        return numerals;
    }

    private static boolean isFree(Numeral numeral, BitSet taken) {
        int next = taken.nextSetBit(numeral.from());
        return next < 0 || next >= numeral.to();
    }

    private static FoundFigure figure(Line line, String printed, Shares.Share share) {
        Optional<Hedge> before = HedgesBefore.of(line, share.from());
        int from = before.map(Hedge::edge).orElse(share.from());
        Bound bound = before.map(Hedge::bound).orElse(Bound.EXACT);
        Figure figure = Figure.of(printed.substring(from, share.to()), share.percent(), bound);
        return new FoundFigure(from, share.to(), share.from(), share.to(), figure, FoundFigure.Sort.SHARE);
    }

    private static @Nullable FoundFigure figure(String printed, Candidate candidate) {
        Line line = candidate.line();
        int signed = Percents.after(line, candidate.to());
        boolean percent = signed > candidate.to();
        if (percent ? Percents.isPoints(line, signed) : LOOK_ALIKES.stream().anyMatch(l -> l.takes(candidate))) {
            return null;
        }
        int low = betweenOf(line, candidate);
        Optional<Hedge> before = HedgesBefore.of(line, low);
        Optional<Hedge> after = HedgesAfter.of(line, signed);
        int from = before.map(Hedge::edge).orElse(low);
        int to = after.map(Hedge::edge).orElse(signed);
        Bound bound = strongest(before.map(Hedge::bound), after.map(Hedge::bound));
        String words = printed.substring(from, to);
        FoundFigure.Sort sort = percent ? FoundFigure.Sort.PERCENT : FoundFigure.Sort.COUNT;
        Numeral second = candidate.second();
        BigDecimal value = candidate.first().value();
        Figure figure = second == null
                ? Figure.of(words, value, bound)
                : Figure.range(words, value, second.value(), bound != Bound.EXACT || candidate.innerHedge());
        return new FoundFigure(from, to, candidate.from(), candidate.to(), figure, sort);
    }

    private static int betweenOf(Line line, Candidate candidate) {
        int hedged = HedgesBefore.of(line, candidate.from()).map(Hedge::edge).orElse(candidate.from());
        return candidate.isRange() ? RangeOpenings.of(line, hedged) : candidate.from();
    }

    private static Bound strongest(Optional<Bound> before, Optional<Bound> after) {
        Bound first = before.orElse(Bound.EXACT);
        boolean weak = first == Bound.EXACT || first == Bound.ABOUT;
        return weak && after.isPresent() ? after.get() : first;
    }
}
