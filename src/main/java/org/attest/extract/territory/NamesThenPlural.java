package org.attest.extract.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>Helmand and Kandahar provinces</i>. */
record NamesThenPlural(Territories territories) implements Rule {
    @Override
    public RuleId id() {
        return new RuleId("territory-names-then-plural", 1);
    }

    @Override
    public String rationale() {
        return "Names joined before the plural of a word for first-level areas are each the name of one.";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return territories.read(reading, id(), sheet -> {
            for (int i = 3; i < sheet.size(); i++) {
                Optional<AreaWord> word = AreaWord.ofPlural(sheet.word(i));
                if (word.isPresent()) {
                    read(sheet, i, word.get());
                }
            }
        });
    }

    private static void read(Territories.Sheet sheet, int word, AreaWord kind) {
        List<int[]> spans = new ArrayList<>();
        int end = word;
        while (end > 0) {
            int start = sheet.names().before(end);
            if (start == end) {
                break;
            }
            spans.add(0, new int[] {start, end});
            int before = start - 1;
            if (sheet.word(before).matches("and|or|&") && sheet.word(before - 1).equals(",")) {
                before--;
            }
            boolean joins = sheet.word(before).matches("and|or|&")
                    || (spans.size() > 1 && sheet.word(before).equals(","));
            if (!joins || spans.size() > 12) {
                break;
            }
            end = before;
        }
        if (spans.size() >= 2) {
            Lists.propose(sheet, kind, spans, spans.get(0)[0], word + 1, sheet.word(word));
        }
    }
}
