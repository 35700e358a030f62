package org.attest.extract.judgement;

import java.util.Set;
import org.attest.extract.clause.Words;

/** The adjectives of likelihood. */
final class Likelihoods {
    private static final Set<String> ADJECTIVES = Set.of(
            "likely", "unlikely", "probable", "improbable", "possible", "conceivable", "inconceivable", "doubtful");
    private static final Set<String> NEARLY = Set.of("almost", "nearly", "virtually", "practically");

    private Likelihoods() {}

    /** Whether a token is one; <i>certain</i> only where it is called almost so. */
    static boolean isAt(Words words, int token) {
        return words.in(token, ADJECTIVES)
                || (words.at(token).equals("certain")
                        && (words.in(token - 1, NEARLY) || words.areAt(token - 2, "all", "but")))
                || (words.at(token).equals("impossible") && words.at(token - 1).equals("not"));
    }
}
