package org.attest.extract.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stretches between quotation marks, curly or straight. An open one reaches to the end. Offsets are UTF-16 units. */
final class Quotes {
    /**
     * One of them.
     *
     * @param from at its opening mark
     * @param to after its closing mark
     */
    record Quote(int from, int to) {
        boolean holds(int point) {
            return from <= point && point < to;
        }
    }

    private final List<Quote> quotes = new ArrayList<>();

    private Quotes() {}

    static Quotes of(String text) {
        Quotes found = new Quotes();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if (open < 0 && (c == '“' || c == '„' || straight)) {
                open = i;
            } else if (open < 0 && c == '”') {
                found.quotes.add(new Quote(0, i + 1));
            } else if (open >= 0 && (c == '”' || straight)) {
                found.quotes.add(new Quote(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            found.quotes.add(new Quote(open, text.length()));
        }
        return found;
    }

    Optional<Quote> at(int point) {
        return quotes.stream().filter(quote -> quote.holds(point)).findFirst();
    }

    boolean covers(int point) {
        return at(point).isPresent();
    }
}
