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
        return List.of();
    }
}
