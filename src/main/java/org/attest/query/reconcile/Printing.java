package org.attest.query.reconcile;

import java.util.List;

/**
 * A document with the words in it that claims stand at.
 *
 * @param publication path of the document
 * @param title what it is called
 * @param quotes the words
 */
public record Printing(String publication, String title, List<String> quotes) {
    public Printing {
        quotes = List.copyOf(quotes);
    }

    /** Whether a name stands in one of the quotes as a word of its own, capitals and marks as they are. */
    boolean has(String name) {
        return quotes.stream().anyMatch(quote -> stands(name, quote));
    }

    private static boolean stands(String name, String quote) {
        int at = quote.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(quote.charAt(at - 1)))
                    && (end == quote.length() || !Character.isLetterOrDigit(quote.charAt(end)));
            if (whole) {
                return true;
            }
            at = quote.indexOf(name, at + 1);
        }
        return false;
    }
}
