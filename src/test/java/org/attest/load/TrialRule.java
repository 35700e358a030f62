package org.attest.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.Mode;
import org.attest.extract.Extractor;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Holder;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Sources;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.extract.rule.Rule;

/** Reads <i>40 fighters</i>, with a name before <i>said</i> as the holder. It fails on the word <i>explode</i>. */
public record TrialRule(int version) implements Rule {
    private static final Pattern COUNT = Pattern.compile("(\\d+) fighters");
    private static final Pattern SAID = Pattern.compile("(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*) said");

    /** An extractor with this rule alone. */
    public static Extractor extractor(int version) {
        return new Extractor(List.of(new TrialRule(version)), (reading, proposals) -> proposals);
    }

    @Override
    public RuleId id() {
        return new RuleId("trial-count", version);
    }

    @Override
    public String rationale() {
        return "for tests";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        List<Proposal> proposals = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            String text = sentence.text();
            if (text.contains("explode")) {
                throw new IllegalStateException("exploded");
            }
            Matcher said = SAID.matcher(text);
            Sources sources = said.find()
                    ? Sources.of(List.of(new Holder(said.group(1), Mode.REPORTED, Holder.Sort.PERSON)))
                    : Sources.NONE;
            Matcher count = COUNT.matcher(text);
            while (count.find()) {
                proposals.add(new Proposal.Estimate(
                        sentence.passage(),
                        sentence.part(count.start(1), count.end(1)),
                        Figure.of(count.group(1), new BigDecimal(count.group(1)), Bound.EXACT),
                        new Counted("fighters", "person", "fighter", null, List.of(), List.of()),
                        null,
                        sources,
                        id()));
            }
        }
        return proposals;
    }
}
