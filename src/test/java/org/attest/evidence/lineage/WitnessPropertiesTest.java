package org.attest.evidence.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Witnesses of made-up queries over made-up statements, held against plain execution with some of the claims. Every row
 * counts for each construct of its query.
 */
@DisplayName("A witness yields its row, and nothing less does")
class WitnessPropertiesTest {
    /** Rows that each construct is tested with at least. */
    private static final int ROWS = 500;

    private final Map<Construct, Integer> rows = new EnumMap<>(Construct.class);
    private final List<String> untraced = new ArrayList<>();
    private int cut;
    private int alone;
    private int unasked;

    @Test
    @DisplayName("For every construct, nested two deep")
    void properties() {
        for (Construct construct : Construct.values()) {
            for (int seed = 0; rows.getOrDefault(construct, 0) < ROWS; seed++) {
                assertTrue(seed < 20_000, construct + " gives too few rows");
                Random random = new Random(seed * 31L + construct.name().hashCode());
                try {
                    check(new Oracle(MadeStore.of(random), new QueryMaker(random).make(construct)), random);
                } catch (NullPointerException e) {
                    assertTrue(Oracle.fails(e), e::toString);
                    unasked++;
                }
            }
        }
        Map<String, String> counts = new TreeMap<>();
        rows.forEach((construct, count) -> counts.put(construct.name(), Integer.toString(count)));
        counts.put("untraced", Integer.toString(untraced.size()));
        counts.put("more ways than are kept", Integer.toString(cut));
        counts.put("reference data alone", Integer.toString(alone));
        counts.put("queries that cannot be asked", Integer.toString(unasked));
        System.out.println("rows by construct: " + counts);
        assertEquals(List.of(), untraced);
        int all = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        assertTrue(cut * 50 < all, cut + " rows have more ways than are kept");
        assertTrue(unasked * 20 < all, unasked + " queries cannot be asked");
        assertTrue(alone > 0, "some rows rest on reference data alone");
    }

    private void check(Oracle oracle, Random random) {
        for (Object row : oracle.answer().stream().limit(4).toList()) {
            String about = oracle.query() + "\n" + row + "\n" + oracle.store();
            RowLineage lineage = oracle.trace(row);
            if (!lineage.traced()) {
                untraced.add(about);
                continue;
            }
            lineage.witnesses().forEach(witness -> {
                String which = witness + " of\n" + about;
                assertTrue(oracle.yields(row, witness), () -> "does not yield: " + which);
                if (lineage.complete()) {
                    witness.forEach(claim -> assertFalse(
                            oracle.yields(row, without(witness, Set.of(claim))), () -> "not minimal: " + which));
                }
            });
            if (lineage.complete()) {
                removed(oracle, row, lineage, random, about);
            } else {
                cut++;
            }
            oracle.query().constructs().forEach(construct -> rows.merge(construct, 1, Integer::sum));
        }
    }

    private void removed(Oracle oracle, Object row, RowLineage lineage, Random random, String about) {
        List<Set<Node>> ways = new ArrayList<>(lineage.witnesses());
        ways.addAll(lineage.withheld());
        if (ways.stream().anyMatch(Set::isEmpty)) {
            alone++;
        } else {
            Set<Node> gone = new HashSet<>();
            ways.forEach(way -> gone.add(List.copyOf(way).get(random.nextInt(way.size()))));
            Set<Node> rest = without(oracle.store().claims(), gone);
            assertFalse(oracle.yields(row, rest), () -> "still there without " + gone + ": " + about);
        }
        if (!oracle.query().has(Construct.MINUS, Construct.NOT_EXISTS, Construct.ORDER_LIMIT)) {
            assertTrue(oracle.yields(row, lineage.claims()), () -> "gone without all others: " + about);
        }
    }

    private static Set<Node> without(Set<Node> claims, Set<Node> gone) {
        Set<Node> rest = new HashSet<>(claims);
        rest.removeAll(gone);
        return rest;
    }
}
