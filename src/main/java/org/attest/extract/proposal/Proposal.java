package org.attest.extract.proposal;

import java.util.List;
import org.attest.claim.CitationForm;
import org.attest.claim.Direction;
import org.attest.document.Period;
import org.attest.text.Passage;
import org.jspecify.annotations.Nullable;

/** What a rule reads out of a text, for a person to accept, correct or reject. */
public sealed interface Proposal {
    /** The sentence or phrase it was read from. */
    Passage passage();

    RuleId rule();

    /**
     * So many of these.
     *
     * @param number the digits or words of the number; no other proposal may use them
     * @param asOf time of observation
     */
    record Estimate(
            Passage passage,
            Passage number,
            Figure figure,
            Counted counted,
            @Nullable Period asOf,
            Sources sources,
            RuleId rule)
            implements Proposal {}

    /**
     * A number moved.
     *
     * @param numbers the digits or words of each number in it; no other proposal may use them
     * @param figure the percentage, the factor, or from and to as a range
     * @param asOf the span compared
     */
    record Change(
            Passage passage,
            List<Passage> numbers,
            Direction direction,
            Measure measure,
            Figure figure,
            Counted counted,
            @Nullable Period asOf,
            Sources sources,
            RuleId rule)
            implements Proposal {
        public Change {
            numbers = List.copyOf(numbers);
        }
    }

    /** What the figure of a change is. */
    enum Measure {
        PERCENT,
        FACTOR,
        FROM_TO
    }

    /**
     * A reference to something published.
     *
     * @param works what it points to: one, or for an <i>Ibid.</i> with several possible antecedents each of them; empty when
     *     nothing could be made out
     * @param antecedents passages of the references that an <i>Ibid.</i> or short form repeats, or may repeat
     * @param marks where the text points to it by a number: the characters of each note mark
     */
    record Reference(
            Passage passage,
            CitationForm form,
            List<Work> works,
            List<Passage> antecedents,
            List<Passage> marks,
            RuleId rule)
            implements Proposal {
        public Reference {
            works = List.copyOf(works);
            antecedents = List.copyOf(antecedents);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Somebody says how likely something is.
     *
     * @param passage the sentence
     * @param clause what is judged
     * @param wording the words of likelihood with their degree and negation, lower case
     * @param chance a numeric chance in percent; null when only words are printed
     */
    record Judgement(
            Passage passage,
            Passage clause,
            Passage word,
            String wording,
            @Nullable Figure chance,
            Sources sources,
            RuleId rule)
            implements Proposal {}

    /**
     * A named wilaya or administrative area.
     *
     * @param name with the word for what it is: {@code Wilayat Barqa}, {@code Anbar province}
     * @param wilaya whether an armed group declares it
     * @param country where it lies; null when neither the text nor, for an ordinary area, the gazetteer says
     */
    record Territory(
            Passage passage,
            String name,
            boolean wilaya,
            @Nullable NamedPlace country,
            Sources sources,
            RuleId rule) implements Proposal {}
}
