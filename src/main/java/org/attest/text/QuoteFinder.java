package org.attest.text;

import java.util.List;
import java.util.Optional;

/** Finds quotes in one text: exactly, or not at all. */
public final class QuoteFinder {
    private final SourceText text;
    private final NearestText nearest;

    public QuoteFinder(SourceText text) {
        this.text = text;
        this.nearest = new NearestText(text);
    }

    /** Where the quotation stands; never a guess. */
    public QuoteResult find(Quotation asked) {
        List<Integer> starts = text.occurrences(asked.quote());
        if (starts.isEmpty()) {
            return missing(asked.quote());
        }
        if (asked.context() != null) {
            return inContext(asked.quote(), asked.context());
        }
        List<Passage> places = starts.stream().map(s -> at(s, asked.quote())).toList();
        if (asked.occurrence() > places.size()) {
            return new QuoteResult.TooFew(asked.occurrence(), places);
        }
        if (asked.occurrence() > 0) {
            return new QuoteResult.Found(places.get(asked.occurrence() - 1));
        }
        return places.size() == 1 ? new QuoteResult.Found(places.get(0)) : new QuoteResult.Ambiguous(places);
    }

    private QuoteResult inContext(String quote, String context) {
        List<Integer> around = text.occurrences(context);
        List<Integer> inside = new SourceText(context).occurrences(quote);
        if (around.size() != 1 || inside.size() != 1) {
            return new QuoteResult.BadContext(around.size(), inside.size());
        }
        return new QuoteResult.Found(at(around.get(0) + inside.get(0), quote));
    }

    private QuoteResult missing(String quote) {
        Optional<Passage> folded = nearest.folded(quote);
        if (folded.isPresent()) {
            return new QuoteResult.Differs(folded.get());
        }
        return new QuoteResult.Missing(nearest.approximate(quote).orElse(null));
    }

    private Passage at(int start, String quote) {
        return new Passage(start, start + quote.codePointCount(0, quote.length()), quote);
    }
}
