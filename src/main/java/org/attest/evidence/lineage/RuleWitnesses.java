package org.attest.evidence.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.attest.store.Rules;

/**
 * Why a rule gives a statement: the statement is matched with each line of the rule's template, and the rule's pattern is
 * evaluated with the values that this fixes.
 *
 * @param premises of patterns
 */
public record RuleWitnesses(Premises premises) {
    /** The ways in which a rule gives a statement, those that rest on the same statements once. */
    public List<Witness> of(Rules.Rule rule, Triple statement) {
        List<Triple> template = rule.query().getConstructTemplate().getTriples();
        Op pattern = Prepared.of(Algebra.compile(rule.query().getQueryPattern()));
        Completion completion = new Completion(template, pattern, premises::objects);
        Map<Set<Premise>, Witness> found = new LinkedHashMap<>();
        for (Triple line : template) {
            Templates.match(line, statement)
                    .map(given -> completion.of(line, given))
                    .ifPresent(given -> premises.of(pattern, given, values -> Templates.makes(line, values, statement))
                            .forEach(witness -> found.putIfAbsent(Set.copyOf(witness.premises()), witness)));
        }
        return List.copyOf(found.values());
    }
}
