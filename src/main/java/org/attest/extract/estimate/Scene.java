package org.attest.extract.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.document.Period;
import org.attest.extract.clause.Words;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.population.FoundPlaces;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Sources;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence with its numbers, before a rule. Offsets are UTF-16 units of the sentence's text. */
final class Scene {
    private static final int MANY = 40;
    private static final int NEAR = 400;

    private final Reading reading;
    private final Sentence sentence;
    private final Readers readers;
    private final List<FoundFigure> figures;
    private final String text;
    private final Map<Integer, Optional<FoundCounted>> counted = new HashMap<>();
    private @Nullable List<PlaceMention> places;
    private @Nullable Words words;

    Scene(Reading reading, Sentence sentence, Readers readers) {
        this.reading = reading;
        this.sentence = sentence;
        this.readers = readers;
        this.figures = Supposed.without(sentence, readers.numbers().in(sentence));
        this.text = plain(sentence.text());
    }

    /** Spaces of every sort as spaces, one apostrophe; as long as the original. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            plain.append(space ? ' ' : c == '’' ? '\'' : c);
        }
        return plain.toString();
    }

    Reading reading() {
        return reading;
    }

    Sentence sentence() {
        return sentence;
    }

    String text() {
        return text;
    }

    List<FoundFigure> figures() {
        return figures;
    }

    /** Up to 80 characters before an offset. */
    String before(int at) {
        return text.substring(Math.max(0, at - 80), at);
    }

    /** Up to 80 characters from an offset on. */
    String after(int at) {
        return text.substring(at, Math.min(text.length(), at + 80));
    }

    Words words() {
        Words known = words;
        if (known == null) {
            known = new Words(sentence);
            words = known;
        }
        return known;
    }

    /** The last numbers that end before an offset, in order; as many as may still matter. */
    List<FoundFigure> figuresBefore(int offset) {
        int end = firstFigure(offset);
        return figures.subList(Math.max(0, end - MANY), end);
    }

    /** The first number that begins at an offset or after it. */
    Optional<FoundFigure> figureFrom(int offset) {
        int first = firstFigure(offset);
        return first < figures.size() ? Optional.of(figures.get(first)) : Optional.empty();
    }

    private int firstFigure(int offset) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The places named in the neighbourhood of an offset. */
    List<PlaceMention> placesNear(int offset) {
        List<PlaceMention> all = places();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < offset - NEAR) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).from() <= offset + NEAR) {
            end++;
        }
        return all.subList(low, end);
    }

    /** What is counted right after an offset. */
    Optional<FoundCounted> counted(int offset) {
        return counted.computeIfAbsent(
                offset, at -> readers.populations().after(sentence, at).filter(this::isNoun));
    }

    /** <i>Tunisia accounts for 6,000</i>: a verb. */
    private boolean isNoun(FoundCounted found) {
        boolean accounts = found.counted().phrase().endsWith("accounts")
                || found.counted().phrase().endsWith("account");
        return !accounts || !text.startsWith(" for ", found.to());
    }

    List<PlaceMention> places() {
        List<PlaceMention> known = places;
        if (known == null) {
            known = readers.gazetteer().in(sentence);
            places = known;
        }
        return known;
    }

    /** The places named from an offset on. */
    Optional<FoundPlaces> placesAt(int offset) {
        return readers.populations().places(sentence, offset);
    }

    Readers readers() {
        return readers;
    }

    /** The same for the sentence before, be it the last of the paragraph before. */
    Optional<Scene> previous() {
        int ordinal = sentence.ordinal() - 1;
        if (ordinal < 0) {
            return Optional.empty();
        }
        Sentence before = reading.sentences().get(ordinal);
        boolean near = before.kind().isProse() && sentence.block() - before.block() <= 1;
        return near ? Optional.of(new Scene(reading, before, readers)) : Optional.empty();
    }

    /**
     * The proposal.
     *
     * @param from where its quote begins
     * @param to after its quote
     */
    Proposal.Estimate estimate(FoundFigure figure, Counted counted, int from, int to, RuleId rule) {
        return new Proposal.Estimate(
                sentence.part(from, to),
                sentence.part(figure.coreFrom(), figure.coreTo()),
                figure.figure(),
                counted,
                readers.asOf()
                        .asOf(reading, sentence, figure.from(), figure.to())
                        .orElse(null),
                Sources.of(readers.holders().of(reading, sentence, figure.from(), figure.to())),
                rule);
    }

    /**
     * An item's proposal with the holders and the time of this sentence, the head of its list, where it has none.
     *
     * @param from where the words stand that the head counts
     * @param to after them
     */
    Proposal.Estimate lend(Proposal.Estimate item, int from, int to) {
        int end = sentence.text().length();
        Sources sources = item.sources().holders().isEmpty()
                ? Sources.of(readers.holders().of(reading, sentence, 0, end))
                : item.sources();
        Period asOf = item.asOf() == null
                ? readers.asOf().asOf(reading, sentence, from, to).orElse(null)
                : item.asOf();
        return new Proposal.Estimate(
                item.passage(), item.number(), item.figure(), item.counted(), asOf, sources, item.rule());
    }
}
