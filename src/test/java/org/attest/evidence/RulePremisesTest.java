package org.attest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.attest.evidence.lineage.Premises;
import org.attest.evidence.lineage.Witness;
import org.attest.store.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule, on a sample of what it gives on the shipped document. */
class RulePremisesTest {
    private static final int SAMPLE = 12;

    private final Premises premises = new Premises(SeedStore.ENDPOINT);

    @TestFactory
    Stream<DynamicTest> whatARuleGaveRestsOnStatementsOfTheStoreFromWhichItGivesItAgain() {
        return SeedStore.RULES.rules().stream()
                .map(rule -> dynamicTest(rule.name(), () -> {
                    for (Triple triple : sample(rule)) {
                        List<Witness> found = premises.of(rule, triple);
                        assertFalse(found.isEmpty(), () -> "nothing found for " + triple);
                        for (Witness witness : found) {
                            assertFalse(witness.triples().isEmpty(), () -> "no premises of " + triple);
                            witness.triples().forEach(p -> assertTrue(SeedStore.has(p), () -> p + " is not there"));
                            if (!witness.denies()) {
                                assertTrue(
                                        SeedStore.results(rule, witness.triples())
                                                .contains(triple),
                                        () -> triple + " does not follow from " + witness.triples());
                            }
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRuleDoesNotGiveWhatItsPremisesLackOneOf() {
        return Stream.of("05-chains", "20-passage", "24-cites", "21-quantity")
                .map(name -> dynamicTest(name, () -> {
                    Rules.Rule rule = SeedStore.RULES.rules().stream()
                            .filter(r -> r.name().equals(name))
                            .findFirst()
                            .orElseThrow();
                    Triple triple = sample(rule).get(0);
                    Witness witness = premises.of(rule, triple).get(0);
                    for (Triple premise : witness.triples()) {
                        java.util.Set<Triple> fewer = new java.util.LinkedHashSet<>(witness.triples());
                        fewer.remove(premise);
                        assertFalse(
                                SeedStore.results(rule, fewer).contains(triple),
                                () -> premise + " is not needed for " + triple);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noOtherRuleIsSaidToGiveIt() {
        return Stream.of("10-label", "30-byline")
                .map(name -> dynamicTest(name, () -> {
                    Rules.Rule rule = SeedStore.RULES.rules().stream()
                            .filter(r -> r.name().equals(name))
                            .findFirst()
                            .orElseThrow();
                    Triple triple = sample(rule).get(0);
                    SeedStore.RULES.rules().stream()
                            .filter(other -> !other.equals(rule))
                            .forEach(other -> assertEquals(List.of(), premises.of(other, triple), other.name()));
                }));
    }

    /** Spread over the whole of what the rule gives. Of some rules there is nothing in this document. */
    private static List<Triple> sample(Rules.Rule rule) {
        List<Triple> all = SeedStore.results(rule);
        int step = Math.max(1, all.size() / SAMPLE);
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .toList();
    }
}
