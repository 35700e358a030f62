package org.attest.extract.territory;

import java.util.List;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>Its “Khorasan Province”</i>. */
record ProclaimedProvince(Territories territories) implements Rule {
    @Override
    public RuleId id() {
        return new RuleId("territory-proclaimed-province", 1);
    }

    @Override
    public String rationale() {
        return "A province that the words before it call proclaimed, or a group's own, is a wilaya in English.";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return territories.read(reading, id(), sheet -> {
            for (int i = 1; i < sheet.size(); i++) {
                if (sheet.word(i).matches("[Pp]rovince")) {
                    int start = sheet.names().before(i);
                    boolean named = start < i && GroupNames.proclaim(sheet, start, i);
                    if (named && !sheet.word(start).equals("Islamic")) {
                        String name = sheet.names().printed(start, i) + " " + sheet.word(i);
                        sheet.wilaya(sheet.from(start), sheet.to(i + 1), name);
                    }
                }
            }
        });
    }
}
