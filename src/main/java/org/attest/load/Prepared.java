package org.attest.load;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.check.SentenceCoverage;
import org.attest.finding.Finding;
import org.attest.store.Rules;
import org.attest.store.Unit;

/**
 * Everything that is to stand in the store, checked.
 *
 * @param units the graphs
 * @param withdrawals what was taken out of them, and out of others
 * @param rules what is derived from them
 * @param findings what the checks found
 * @param sentences by document, what its sheet records of each sentence
 */
record Prepared(
        List<Unit> units,
        Withdrawals withdrawals,
        Rules rules,
        List<Finding> findings,
        SortedMap<String, List<SentenceCoverage>> sentences) {
    Prepared {
        units = List.copyOf(units);
        findings = List.copyOf(findings);
        sentences = Collections.unmodifiableSortedMap(new TreeMap<>(sentences));
    }
}
