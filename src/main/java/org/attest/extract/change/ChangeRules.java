package org.attest.extract.change;

import java.util.List;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.number.NumberReader;
import org.attest.extract.population.PopulationReader;
import org.attest.extract.rule.Rule;
import org.attest.extract.time.AsOfReader;

/** Rules for numbers that moved. */
public final class ChangeRules {
    private ChangeRules() {}

    /** All of them, in order of precedence. */
    public static List<Rule> all(
            NumberReader numbers, PopulationReader populations, AsOfReader asOf, HolderReader holders) {
        Changes changes = new Changes(numbers, populations, asOf, holders);
        return List.of(
                new Multiplied(changes),
                new Doubling(changes),
                new Fold(changes),
                new TimesAsMany(changes),
                new ByPercent(changes),
                new UpPercent(changes),
                new PercentRise(changes),
                new PercentMore(changes),
                new FromTo(changes),
                new Lost(changes));
    }
}
