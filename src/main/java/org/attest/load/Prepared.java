package org.attest.load;

import java.util.List;
import org.attest.finding.Finding;
import org.attest.store.Rules;
import org.attest.store.Unit;

/**
 * Everything that is to stand in the store, checked.
 *
 * @param units the graphs
 * @param rules what is derived from them
 * @param findings what the checks found
 */
record Prepared(List<Unit> units, Rules rules, List<Finding> findings) {
    Prepared {
        units = List.copyOf(units);
        findings = List.copyOf(findings);
    }
}
