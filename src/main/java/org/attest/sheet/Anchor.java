package org.attest.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.finding.Code;
import org.attest.text.Passage;
import org.attest.text.Quotation;
import org.attest.text.QuoteFinder;
import org.attest.text.QuoteResult;
import org.attest.text.SourceText;

/** Finds the passage of an entry's quote in the document, or reports why there is none. Fails closed. */
final class Anchor {
    private static final int NEIGHBOURHOOD = 24;

    private final SourceText text;
    private final QuoteFinder finder;

    Anchor(SourceText text) {
        this.text = text;
        this.finder = new QuoteFinder(text);
    }

    /** The passage of {@code quote}, with {@code occurrence} or {@code context} where the entry has them. */
    Optional<Passage> passage(Fields fields) {
        Optional<String> quote = fields.text("quote");
        Optional<Integer> occurrence = fields.integer("occurrence");
        if (quote.isEmpty() || (fields.has("occurrence") && occurrence.isEmpty())) {
            return Optional.empty();
        }
        if (occurrence.isPresent() && (occurrence.get() < 1 || fields.has("context"))) {
            boolean both = occurrence.get() >= 1;
            String message = both ? "‘context’ says already which place is meant" : "occurrences are counted from 1";
            fields.report("occurrence", Code.VALUE_INVALID, message, both ? "write one of the two" : "");
            return Optional.empty();
        }
        QuoteResult result = finder.find(new Quotation(
                quote.get(), occurrence.orElse(0), fields.text("context").orElse(null)));
        if (result instanceof QuoteResult.Found found) {
            return Optional.of(found.passage());
        }
        report(fields, result);
        return Optional.empty();
    }

    private void report(Fields fields, QuoteResult result) {
        if (result instanceof QuoteResult.Missing missing) {
            Passage near = missing.nearest();
            String advice = near == null
                    ? "nothing in the document comes near it; copy the quote from the document"
                    : "nearest text at " + near.start() + ": \"" + near.quote() + "\"";
            fields.report("quote", Code.QUOTE_NOT_FOUND, "the quote does not stand in the document", advice);
        } else if (result instanceof QuoteResult.Differs differs) {
            Passage actual = differs.actual();
            fields.report(
                    "quote",
                    Code.QUOTE_DIFFERS,
                    "the document has this with other spaces, quotation marks, dashes, accents or capitals",
                    "write it as at " + actual.start() + ": \"" + actual.quote() + "\"");
        } else if (result instanceof QuoteResult.Ambiguous ambiguous) {
            fields.report(
                    "quote",
                    Code.QUOTE_AMBIGUOUS,
                    "the quote stands at " + ambiguous.places().size() + " places",
                    "say which: ‘occurrence: 2’, or ‘context:’ with a longer stretch\n" + list(ambiguous.places()));
        } else if (result instanceof QuoteResult.TooFew few) {
            fields.report(
                    "occurrence",
                    Code.QUOTE_NOT_FOUND,
                    "there is no occurrence " + few.asked() + " of the quote: it stands at "
                            + few.places().size() + (few.places().size() == 1 ? " place" : " places"),
                    list(few.places()));
        } else if (result instanceof QuoteResult.BadContext bad) {
            fields.report(
                    "context",
                    Code.CONTEXT_NOT_FOUND,
                    "the context stands " + times(bad.times()) + " in the document and holds the quote "
                            + times(bad.inside()) + "; both must be once",
                    "copy a stretch around the quote that stands in the document once");
        }
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private String list(List<Passage> places) {
        return places.stream()
                .limit(8)
                .map(p -> "at " + p.start() + ": …" + around(p) + "…")
                .collect(Collectors.joining("\n"));
    }

    private String around(Passage p) {
        String shown = text.before(p.start(), NEIGHBOURHOOD) + p.quote() + text.after(p.end(), NEIGHBOURHOOD);
        return shown.replace('\n', ' ');
    }
}
