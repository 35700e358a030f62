package org.attest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each part of a pattern, and the triples that it rests on. */
class WitnessesTest {
    private static final SmallStore STORE = SmallStore.of("""
            x:a x:p x:b . x:b x:p x:c . x:c x:p x:d . x:a x:q x:c . x:a x:r 1 , 2 . x:b x:r 3 . x:d x:s x:a .""");

    @Test
    void aJoinRestsOnAllItsTriples() {
        assertEquals(List.of("a p b, b p c", "b p c, c p d"), STORE.ways("?x x:p ?y . ?y x:p ?z"));
    }

    @Test
    void aUnionRestsOnTheBranchThatHolds() {
        assertEquals(List.of("a q c", "d s a"), STORE.ways("{ ?x x:q ?y } UNION { ?x x:s ?y } UNION { ?x x:none ?y }"));
        assertEquals(List.of("a q c", "d s a"), STORE.ways("?x x:q|x:s ?y"));
    }

    @Test
    void whatIsOptionalIsNamedWhereItIsThere() {
        assertEquals(
                List.of("a p b, a q c", "b p c", "c p d"),
                STORE.ways("?x x:p ?y OPTIONAL { ?x x:q ?z . FILTER (?z != ?y) }"));
        assertEquals(
                List.of("a p b", "b p c", "c p d"), STORE.ways("?x x:p ?y OPTIONAL { ?x x:q ?z . FILTER (?z = ?y) }"));
    }

    @Test
    void valuesBindAndFilterChooseAndRestOnNothing() {
        assertEquals(
                List.of("b p c"),
                STORE.ways("VALUES ?x { x:b x:c } ?x x:p ?y . BIND (STR(?y) AS ?t) FILTER (STRENDS(?t, \"/c\"))"));
    }

    @Test
    void whatMustNotBeThereIsNamedWithItsValues() {
        assertEquals(
                List.of("b p c, no { b q ?z }", "c p d, no { c q ?z }"),
                STORE.ways("?x x:p ?y FILTER NOT EXISTS { ?x x:q ?z }"));
        assertEquals(
                List.of("b p c, no { b q ?z }", "c p d, no { c q ?z }"), STORE.ways("?x x:p ?y MINUS { ?x x:q ?z }"));
        assertEquals(List.of("a p b, a q c"), STORE.ways("?x x:p ?y FILTER EXISTS { ?x x:q ?z }"));
        assertEquals(
                List.of("a p b, a q c", "c p d, no { c r ?z }"),
                STORE.ways("?x x:p ?y FILTER (EXISTS { ?x x:q ?z } || NOT EXISTS { ?x x:r ?z })"));
    }

    @Test
    void aPathRestsOnTheLinksThatItFollows() {
        assertEquals(List.of("a p b, b p c, c p d"), STORE.ways("x:a x:p+ ?z . FILTER (?z = x:d)"));
        assertEquals(List.of("", "a p b", "a p b, b p c", "a p b, b p c, c p d"), STORE.ways("x:a x:p* ?z"));
        assertEquals(List.of("", "a p b"), STORE.ways("x:a x:p? ?z"));
        assertEquals(List.of("b p c, a p b"), STORE.ways("x:c ^x:p/^x:p ?z"));
        assertEquals(List.of("a p b, b p c, c p d, d s a"), STORE.ways("x:a (x:p|x:s)+ ?z . FILTER (?z = x:a)"));
        assertEquals(List.of("a p b, b p c, c p d"), STORE.ways("x:b (x:p/x:p)* ?z . ?y x:p x:b . FILTER (?z = x:d)"));
    }

    @Test
    void anAggregateRestsOnItsWholeGroup() {
        assertEquals(
                List.of("a q c, MAX(?n)[a r 1, a r 2]"),
                STORE.ways("?x x:q ?y { SELECT ?x (MAX(?n) AS ?most) { ?x x:r ?n } GROUP BY ?x }"));
        assertEquals(
                List.of("count(*)[b r 3]", "count(*)[a r 1, a r 2]"),
                STORE.ways("{ SELECT ?x (COUNT(*) AS ?n) { ?x x:r ?any } GROUP BY ?x }"));
    }

    @Test
    void aSubSelectThatOnlyChoosesColumnsIsOpened() {
        assertEquals(
                List.of("a r 1, a p b", "a r 2, a p b", "b r 3, b p c"),
                STORE.ways("{ SELECT DISTINCT ?x { ?x x:r ?y } } ?x x:p ?y"));
        assertEquals(
                List.of("a p b, a q c", "a q c"),
                STORE.ways("{ SELECT ?x { ?x x:q|x:p ?y } ORDER BY ?y LIMIT 1 } ?x x:q ?z"));
    }

    @Test
    void aBlankNodeOfAPatternIsNamedToo() {
        assertEquals(List.of("d s a, a q c"), STORE.ways("?x x:s [ x:q ?y ]"));
    }
}
