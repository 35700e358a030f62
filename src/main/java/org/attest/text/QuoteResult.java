package org.attest.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of looking for a quote in a text. */
public sealed interface QuoteResult {
    /** It stands there, exactly. */
    record Found(Passage passage) implements QuoteResult {}

    /** It stands nowhere; {@code nearest} is the passage with the fewest differing letters, null when none is near. */
    record Missing(@Nullable Passage nearest) implements QuoteResult {}

    /** It stands there once spaces, quotation marks, dashes and letter case are folded; the text really has this. */
    record Differs(Passage actual) implements QuoteResult {}

    /** It stands at several places and nothing says which is meant. */
    record Ambiguous(List<Passage> places) implements QuoteResult {}

    /** It occurs, but not as often as the asked-for occurrence. */
    record TooFew(int asked, List<Passage> places) implements QuoteResult {}

    /** The context does not stand in the text exactly once, or does not contain the quote exactly once. */
    record BadContext(int times, int inside) implements QuoteResult {}
}
