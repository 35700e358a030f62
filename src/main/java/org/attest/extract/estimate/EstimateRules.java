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
        Scenes scenes = new Scenes(new Readers(numbers, populations, gazetteer, asOf, holders));
        return List.of(
                new BracketedList(scenes),
                new ColonList(scenes),
                new GappedList(scenes),
                new NounThenColon(scenes),
                new PartOf(scenes),
                new OfTheseSome(scenes),
                new ShareOfTerritory(scenes),
                new ShareOfWhole(scenes),
                new ShareAgain(scenes),
                new DoneToBare(scenes),
                new VerbThenBareNumber(scenes),
                new NounThenNumber(scenes),
                new Numbered(scenes),
                new Toll(scenes),
                new TownOf(scenes),
                new StrongForce(scenes),
                new NumberThenNoun(scenes),
                new PlaceOnly(scenes),
                new BareNumberThenVerb(scenes),
                new PutAt(scenes),
                new PlaceHas(scenes),
                new ComparedAlone(scenes),
                new AnotherTime(scenes),
                new SaidAlone(scenes),
                new AnotherHolder(scenes),
                new ShareThenVerb(scenes));
    }
}
