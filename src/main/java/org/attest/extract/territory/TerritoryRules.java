package org.attest.extract.territory;

import java.util.List;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.rule.Rule;

/** Rules for wilayat and administrative areas. */
public final class TerritoryRules {
    private TerritoryRules() {}

    /** All of them, in order of precedence. */
    public static List<Rule> all(Gazetteer gazetteer, HolderReader holders) {
        Territories territories = new Territories(gazetteer, holders);
        return List.of(
                new WilayatName(territories),
                new WilayaOfNames(territories),
                new WilayatInBrackets(territories),
                new ProclaimedProvince(territories),
                new NameThenWord(territories),
                new NamesThenPlural(territories),
                new WordOfNames(territories));
    }
}
