package org.attest.extract.territory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>The wilaya of Oran</i>, <i>the wilayas of Batna and Khenchela</i>, <i>Oran wilaya</i>. */
record WilayaOfNames(Territories territories) implements Rule {
    private static final Pattern ONE = Pattern.compile("wil[aā]ya[ht]?|vilayet|wilayat");
    private static final Pattern MANY =
            Pattern.compile("[Ww]il[aā]yas|[Ww]il[aā]yat|[Vv]ilayets|[Ww]ilayahs|[Ww]ilayats");

    @Override
    public RuleId id() {
        return new RuleId("territory-wilaya-of-names", 1);
    }

    @Override
    public String rationale() {
        return "Wilaya in small letters is the word of the states that are divided so, and of a group only where one declares it.";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return territories.read(reading, id(), sheet -> {
            for (int i = 0; i < sheet.size(); i++) {
                String word = sheet.word(i);
                boolean of = sheet.word(i + 1).equals("of") && i + 2 < sheet.size();
                if (of && MANY.matcher(word).matches() && several(sheet, i)) {
                    continue;
                }
                if (of && ONE.matcher(word).matches()) {
                    one(sheet, i, i + 2);
                } else if (!of && ONE.matcher(word).matches() && i > 0) {
                    before(sheet, i);
                }
            }
        });
    }

    private static boolean several(Territories.Sheet sheet, int word) {
        List<int[]> spans = WordOfNames.listed(sheet, word + 2);
        int one = Wilayas.nameEnd(sheet, word + 2);
        if (spans.size() < 2 || one > spans.get(0)[1]) {
            return false;
        }
        int to = spans.get(spans.size() - 1)[1];
        for (int[] span : spans) {
            String name = sheet.names().printed(span[0], span[1]);
            propose(sheet, sheet.from(word), sheet.to(to), span[0], "wilaya of " + name, name, false);
        }
        return true;
    }

    private static void one(Territories.Sheet sheet, int word, int name) {
        int end = Wilayas.nameEnd(sheet, name);
        if (end > name) {
            String printed = sheet.names().printed(name, end);
            propose(sheet, sheet.from(word), sheet.to(end), name, sheet.word(word) + " of " + printed, printed, true);
        }
    }

    private static void before(Territories.Sheet sheet, int word) {
        int start = sheet.names().before(word);
        if (start < word) {
            String name = sheet.names().printed(start, word);
            propose(sheet, sheet.from(start), sheet.to(word + 1), start, name + " " + sheet.word(word), name, true);
        }
    }

    private static void propose(
            Territories.Sheet sheet, int from, int to, int at, String full, String name, boolean alone) {
        Optional<String> state = Wilayas.state(sheet, name);
        NamedPlace country = state.flatMap(sheet.whereabouts()::country).orElse(null);
        boolean group = Wilayas.isOfGroup(sheet) || Wilayas.isElsewhere(sheet, name);
        if (state.isPresent() || !group || Wilayas.isOfState(sheet)) {
            sheet.area(from, to, sheet.from(at), full, country, alone);
        } else {
            sheet.wilaya(from, to, full);
        }
    }
}
