package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.table.Rows;
import org.attest.extract.territory.TerritoryRules;
import org.attest.extract.wordlist.WordList;
import org.attest.text.SourceText;
import org.junit.jupiter.api.Test;

final class StateWilayatTest {
    private final Extractor extractor = ShippedRules.extractor(SeedGazetteer.get());

    /** Every wilaya of Algeria, Oman, Tunisia, Mauritania and Morocco, by each of its spellings. */
    @Test
    void theWilayaOfAStateIsNeverOneThatAGroupDeclares() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : WordList.rows(TerritoryRules.class, "wilayas.tsv", 3)) {
            List<String> names = new ArrayList<>(List.of(row.get(0)));
            names.addAll(WordList.parts(row.get(1)));
            for (String name : names) {
                for (String form : List.of("the wilaya of %s", "%s wilaya", "Wilayat %s", "the wilayat of %s")) {
                    String text = "Two men were arrested in " + form.formatted(name) + " on Monday, officials said.";
                    List<String> units = units(text);
                    if (!units.equals(List.of("administrative area"))) {
                        wrong.add(text + " " + units);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private List<String> units(String text) {
        return extractor.read(new SourceText(text)).stream()
                .map(Rows::of)
                .filter(row -> row.kind().equals("wilayat"))
                .map(row -> row.unit())
                .toList();
    }
}
