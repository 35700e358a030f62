package org.attest.extract.judgement;

import java.util.Set;
import org.attest.extract.clause.Words;

/** What may follow an adjective of likelihood that is said of a subject, so that it belongs to no noun. */
final class Endings {
    private static final Set<String> FOLLOWS = Set.of(
            ".",
            ",",
            ";",
            ":",
            ")",
            "”",
            "'",
            "\"",
            "—",
            "–",
            "-",
            "…",
            "!",
            "before",
            "after",
            "in",
            "by",
            "if",
            "unless",
            "until",
            "within",
            "during",
            "under",
            "at",
            "from",
            "as",
            "because",
            "given",
            "and",
            "but",
            "or",
            "while",
            "although",
            "though",
            "when",
            "where",
            "this",
            "next",
            "without",
            "now",
            "soon",
            "today",
            "here",
            "there",
            "since",
            "so",
            "even",
            "once",
            "on",
            "over",
            "either",
            "");

    private Endings() {}

    static boolean closes(Words words, int next) {
        return words.in(next, FOLLOWS)
                && !words.areAt(next, "and", "un")
                && !(words.in(next, Set.of("and", "or", ","))
                        && Likelihoods.isAt(words, next + 1)
                        && words.isWord(next + 2)
                        && !words.in(next + 2, FOLLOWS));
    }
}
