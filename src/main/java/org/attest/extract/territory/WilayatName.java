package org.attest.extract.territory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>Wilayat Barqa</i>, <i>Wilayah al-Khayr</i>, <i>Wilayat of the Coast</i>. */
record WilayatName(Territories territories) implements Rule {
    static final Pattern WORD = Pattern.compile("W[ie]l[aā]y[aā](?:t|h|at|s)?|Vil[aâ]yet|Walay[ae]t|WIL[AĀ]YA[TH]?");

    @Override
    public RuleId id() {
        return new RuleId("territory-wilayat-name", 1);
    }

    @Override
    public String rationale() {
        return "Wilayat with a capital before a name is a declared province, unless a state has a wilaya of that name.";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return territories.read(reading, id(), sheet -> {
            for (int i = 0; i + 1 < sheet.size(); i++) {
                if (WORD.matcher(sheet.word(i)).matches() && !sheet.word(i).endsWith("s")) {
                    read(sheet, i);
                }
            }
        });
    }

    private static void read(Territories.Sheet sheet, int word) {
        int name = word + 1;
        boolean of = sheet.word(name).equals("of");
        if (of) {
            name += sheet.word(name + 1).equals("the") ? 2 : 1;
        }
        int end = Wilayas.nameEnd(sheet, name);
        if (end == name) {
            return;
        }
        String bare = sheet.names().printed(name, end);
        String full = sheet.names().printed(word, end);
        Optional<String> state = Wilayas.state(sheet, bare);
        if (state.isPresent()) {
            NamedPlace country = sheet.whereabouts().country(state.get()).orElse(null);
            sheet.area(sheet.from(word), sheet.to(end), sheet.from(name), full, country, true);
        } else if (!of
                || sheet.word(word + 2).equals("the")
                || Wilayas.isOfGroup(sheet)
                || Wilayas.isElsewhere(sheet, bare)) {
            sheet.wilaya(sheet.from(word), sheet.to(end), full);
        } else if (Wilayas.isOfState(sheet)) {
            sheet.area(sheet.from(word), sheet.to(end), sheet.from(name), full, null, true);
        }
    }
}
