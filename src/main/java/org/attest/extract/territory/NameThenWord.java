package org.attest.extract.territory;

import java.util.List;
import java.util.Optional;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>Anbar province</i>. */
record NameThenWord(Territories territories) implements Rule {
    @Override
    public RuleId id() {
        return new RuleId("territory-name-then-word", 1);
    }

    @Override
    public String rationale() {
        return "A capitalised name directly before its word for a first-level area is that area's name.";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return territories.read(reading, id(), sheet -> {
            for (int i = 1; i < sheet.size(); i++) {
                Optional<AreaWord> word = AreaWord.ofSingular(sheet.word(i));
                if (word.isPresent() && !GroupNames.goOn(sheet, i)) {
                    read(sheet, i, word.get());
                }
            }
        });
    }

    private static void read(Territories.Sheet sheet, int word, AreaWord kind) {
        int start = sheet.names().before(word);
        if (start == word || GroupNames.areBefore(sheet, start, word)) {
            return;
        }
        String name = sheet.names().printed(start, word);
        Optional<NamedPlace> area = sheet.whereabouts().area(sheet.sentence(), name, kind.countries());
        boolean trusted =
                area.isPresent() || (kind.trust() == AreaWord.Trust.PLAIN && !GroupNames.areCommon(sheet, start, word));
        if (trusted && !GroupNames.proclaim(sheet, start, word)) {
            sheet.area(
                    sheet.from(start),
                    sheet.to(word + 1),
                    sheet.from(start),
                    name + " " + sheet.word(word),
                    sheet.country(area.orElse(null)),
                    true);
        }
    }
}
