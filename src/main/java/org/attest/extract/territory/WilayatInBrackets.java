package org.attest.extract.territory;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>Three wilayat in Libya (Barqa, Fezzan and Tarabulus)</i>, <i>two wilayat: Sahil and Badiya</i>. */
record WilayatInBrackets(Territories territories) implements Rule {
    private static final Pattern MANY = Pattern.compile("[Ww]il[aā]ya(?:t|s|hs|ts)");
    private static final Pattern OPENS = Pattern.compile("[(:–—]");
    /** In tokens, between the word and the list. */
    private static final int FARTHEST = 5;

    @Override
    public RuleId id() {
        return new RuleId("territory-wilayat-in-brackets", 1);
    }

    @Override
    public String rationale() {
        return "Names listed in brackets, or after a colon or dash, right after several wilayat are theirs.";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return territories.read(reading, id(), sheet -> {
            for (int i = 0; i + 2 < sheet.size(); i++) {
                if (MANY.matcher(sheet.word(i)).matches() && !Wilayas.isOfState(sheet)) {
                    list(sheet, i);
                }
            }
        });
    }

    private static void list(Territories.Sheet sheet, int word) {
        for (int i = word + 1; i < word + FARTHEST && i + 1 < sheet.size(); i++) {
            if (OPENS.matcher(sheet.word(i)).matches()) {
                List<int[]> spans = WordOfNames.listed(sheet, i + 1);
                boolean bare = spans.stream()
                        .noneMatch(span ->
                                WilayatName.WORD.matcher(sheet.word(span[0])).matches());
                if (spans.size() > 1 && bare) {
                    spans.forEach(span -> sheet.listedWilaya(word, span[0], span[1]));
                }
                return;
            }
            boolean goesOn = sheet.word(i).equals("in")
                    || sheet.word(i).equals("across")
                    || sheet.names().isCapital(i);
            if (!goesOn) {
                return;
            }
        }
    }
}
