package org.attest.extract.judgement;

import java.util.List;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.number.NumberReader;
import org.attest.extract.rule.Rule;

/** Rules for what is called likely. */
public final class JudgementRules {
    private JudgementRules() {}

    /** All of them, in order of precedence. */
    public static List<Rule> all(NumberReader numbers, HolderReader holders) {
        return List.of(
                new ChanceOf(numbers, holders),
                new ChanceIs(numbers, holders),
                new LikelyThat(holders),
                new LikelyTo(holders),
                new Considered(holders),
                new IsLikely(holders),
                new SecondLikely(holders),
                new LikelyNoun(holders),
                new ProbablyAdverb(holders),
                new LikelyAdverb(holders),
                new RuledOut(holders),
                new MayModal(holders),
                new MightModal(holders),
                new CouldModal(holders));
    }
}
