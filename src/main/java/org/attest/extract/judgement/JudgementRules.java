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
        return List.of();
    }
}
