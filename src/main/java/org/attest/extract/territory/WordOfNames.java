package org.attest.extract.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>The province of Helmand</i>, <i>the governorates of Homs and Hama</i>. */
record WordOfNames(Territories territories) implements Rule {
    @Override
    public RuleId id() {
        return new RuleId("territory-word-of-names", 1);
    }

    @Override
    public String rationale() {
        return "A word for first-level areas with of is followed by the name of one, in the plural by several.";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return territories.read(reading, id(), sheet -> {
            for (int i = 0; i + 2 < sheet.size(); i++) {
                int name = nameAfter(sheet, i);
                Optional<AreaWord> one = AreaWord.ofSingular(sheet.word(i));
                Optional<AreaWord> many = AreaWord.ofPlural(sheet.word(i));
                if (name > 0 && one.isPresent() && !isNamedBefore(sheet, i, name)) {
                    single(sheet, i, name, one.get());
                } else if (name > 0 && many.isPresent()) {
                    List<int[]> spans = listed(sheet, name);
                    if (!spans.isEmpty()) {
                        Lists.propose(sheet, many.get(), spans, i, spans.get(spans.size() - 1)[1], sheet.word(i));
                    }
                }
            }
        });
    }

    /** Where the name begins: after <i>of</i>, or after <i>called</i>; -1 when there is none. */
    private static int nameAfter(Territories.Sheet sheet, int word) {
        if (sheet.word(word + 1).equals("of")) {
            return sheet.word(word + 2).equals("the") ? -1 : word + 2;
        }
        return -1;
    }

    /** In <i>the Diffa region of Niger</i> the name stands before the word. */
    private static boolean isNamedBefore(Territories.Sheet sheet, int word, int after) {
        int end = sheet.names().after(after);
        return sheet.names().before(word) < word
                && end > after
                && sheet.whereabouts()
                        .country(sheet.names().printed(after, end))
                        .isPresent();
    }

    private static void single(Territories.Sheet sheet, int word, int name, AreaWord kind) {
        int end = sheet.names().after(name);
        if (end == name) {
            return;
        }
        String printed = sheet.names().printed(name, end);
        Optional<NamedPlace> area = sheet.whereabouts().area(sheet.sentence(), printed, kind.countries());
        String full = sheet.word(word) + " of " + printed;
        if (area.isEmpty() && kind.singular().equals("province") && GroupNames.have(sheet, word)) {
            sheet.wilaya(sheet.from(word), sheet.to(end), full);
        } else if (area.isPresent()
                || (kind.trust() == AreaWord.Trust.PLAIN && sheet.word(word).matches("\\p{Ll}.*"))) {
            sheet.area(sheet.from(word), sheet.to(end), sheet.from(name), full, sheet.country(area.orElse(null)), true);
        }
    }

    static List<int[]> listed(Territories.Sheet sheet, int from) {
        List<int[]> spans = new ArrayList<>();
        int at = from;
        while (at < sheet.size() && spans.size() < 20) {
            int end = sheet.names().after(at);
            if (end == at) {
                break;
            }
            spans.add(new int[] {at, end});
            if (sheet.word(end).equals(",")
                    && sheet.word(end + 1).equals("and")
                    && sheet.names().isCapital(end + 2)) {
                at = end + 2;
            } else if (sheet.word(end).matches("[,]|and|or|&")) {
                at = end + 1;
            } else {
                break;
            }
        }
        return endedByAnd(sheet, spans);
    }

    /** A list ends with the name after its <i>and</i>; what follows another comma is something else. */
    private static List<int[]> endedByAnd(Territories.Sheet sheet, List<int[]> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (sheet.word(spans.get(i)[0] - 1).matches("and|or|&")) {
                return spans.subList(0, i + 1);
            }
        }
        return spans.isEmpty() ? spans : spans.subList(0, 1);
    }
}
