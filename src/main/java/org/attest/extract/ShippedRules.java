package org.attest.extract;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.change.ChangeRules;
import org.attest.extract.citation.CitationLinks;
import org.attest.extract.citation.CitationRules;
import org.attest.extract.estimate.EstimateRules;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.judgement.JudgementRules;
import org.attest.extract.number.NumberReader;
import org.attest.extract.population.PopulationReader;
import org.attest.extract.rule.Rule;
import org.attest.extract.territory.TerritoryRules;
import org.attest.extract.time.AsOfReader;
import org.attest.extract.time.DateReader;

/** Puts the shipped rules together. */
public final class ShippedRules {
    private ShippedRules() {}

    /** The extractor with all shipped rules. */
    public static Extractor extractor(Gazetteer gazetteer) {
        NumberReader numbers = new NumberReader();
        PopulationReader populations = new PopulationReader(gazetteer);
        AsOfReader asOf = new AsOfReader();
        HolderReader holders = new HolderReader();
        List<Rule> rules = new ArrayList<>();
        rules.addAll(CitationRules.all(new DateReader(), gazetteer));
        rules.addAll(ChangeRules.all(numbers, populations, asOf, holders));
        rules.addAll(EstimateRules.all(numbers, populations, gazetteer, asOf, holders));
        rules.addAll(JudgementRules.all(numbers, holders));
        rules.addAll(TerritoryRules.all(gazetteer, holders));
        return new Extractor(rules, new CitationLinks()::link);
    }
}
