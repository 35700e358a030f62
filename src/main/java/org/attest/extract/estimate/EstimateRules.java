package org.attest.extract.estimate;

import java.util.List;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.number.NumberReader;
import org.attest.extract.population.PopulationReader;
import org.attest.extract.rule.Rule;
import org.attest.extract.time.AsOfReader;

/** Rules for numbers of people, incidents and things. */
public final class EstimateRules {
    private EstimateRules() {}

    /** All of them, in order of precedence. */
    public static List<Rule> all(
            NumberReader numbers,
            PopulationReader populations,
            Gazetteer gazetteer,
            AsOfReader asOf,
            HolderReader holders) {
        Readers readers = new Readers(numbers, populations, gazetteer, asOf, holders);
        return List.of(
                new BracketedList(readers),
                new ColonList(readers),
                new PartOf(readers),
                new OfTheseSome(readers),
                new DoneToBare(readers),
                new VerbThenBareNumber(readers),
                new NumberThenNoun(readers),
                new PlaceOnly(readers),
                new BareNumberThenVerb(readers));
    }
}
