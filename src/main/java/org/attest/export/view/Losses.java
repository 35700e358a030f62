package org.attest.export.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what an export cannot carry, in the order in which it is first met. */
final class Losses {
    private final Map<List<String>, Long> counts = new LinkedHashMap<>();

    void add(String what, String why) {
        add(1, what, why);
    }

    void add(long count, String what, String why) {
        if (count > 0) {
            counts.merge(List.of(what, why), count, Long::sum);
        }
    }

    List<Loss> list() {
        List<Loss> losses = new ArrayList<>();
        counts.forEach((said, count) -> losses.add(new Loss(count, said.get(0), said.get(1))));
        return losses;
    }
}
