package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.rdf.Base;
import org.attest.store.Store;

/** Withdrawals from a copy of the shipped folders, and what is searched after them. */
record Withdrawing(TestHome home, Store store) {
    static final String IDENTIFIERS = "SELECT ?id { ?claim a at:Claim ; dcterms:identifier ?id }";
    static final String REASON = "Asked for by the family";

    /** What stands in a store, and what is told of the sentences of its documents. */
    record Snapshot(List<String> content, List<String> claims, List<String> sentences) {
        List<String> everything() {
            return Stream.of(content, sentences).flatMap(List::stream).toList();
        }
    }

    Withdrawal withdrawal() {
        Clock clock = Clock.fixed(TestHome.MORNING, ZoneOffset.UTC);
        return new Withdrawal(home.home(), Base.DEFAULT, home.loader(), clock);
    }

    Withdrawal.Plan plan(String thing, String reason, String... names) {
        return withdrawal().plan(store, new Withdrawal.Request(thing, reason, List.of(names), null));
    }

    /** Withdraws a thing and tells what is left. */
    Snapshot withdraw(String thing, String... names) {
        withdrawal().carryOut(store, plan(thing, REASON, names));
        return snapshot();
    }

    Snapshot snapshot() {
        return new Snapshot(Content.all(store), Content.rows(store, IDENTIFIERS), sentences());
    }

    private List<String> sentences() {
        return home.loader().sentences().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(sentence -> Stream.concat(
                                Stream.of(entry.getKey() + " "
                                        + sentence.sentence().quote() + sentence.reason()),
                                sentence.open().stream()
                                        .map(open -> open.passage().quote()))))
                .toList();
    }

    /** Fails with the lines that have a name, whatever its case and accents. */
    static void nowhere(List<String> lines, String name) {
        Set<String> found = lines.stream()
                .filter(line -> folded(line).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), found);
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
