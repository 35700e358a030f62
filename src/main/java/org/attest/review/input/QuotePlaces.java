package org.attest.review.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.extract.table.Row;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.text.Passage;
import org.attest.text.Quotation;
import org.attest.text.QuoteFinder;
import org.attest.text.QuoteResult;
import org.attest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the quotes of a table stand in the text of its document. Asked row by row, in reading order: a quote that
 * stands at several places is taken at the first one that is not before the row before, and a row that is said again, at the
 * next one.
 */
final class QuotePlaces {
    private final @Nullable SourceText text;
    private final Map<Row, Integer> placed = new HashMap<>();
    private int reached;

    /**
     * The places of one text.
     *
     * @param text null when there is none; rows then stay as they are
     */
    QuotePlaces(@Nullable SourceText text) {
        // Tables print line breaks as spaces. One character stands for another, so offsets stay.
        this.text = text == null
                ? null
                : new SourceText(text.toString().replaceAll("[\\t\\n\\r\\u2028\\u2029\\u0085\\u000b\\u000c]", " "));
    }

    /** The row with its offsets; empty, with a finding, when its quote does not stand in the text. */
    Optional<Row> place(Row row, CellReader cells, Findings findings) {
        SourceText known = text;
        if (known == null) {
            return Optional.of(row);
        }
        Integer start = row.start();
        Integer end = row.end();
        if (start != null && end != null && end <= known.length()) {
            String there = known.slice(start, end);
            if (row.quote().isEmpty() || there.strip().equals(row.quote())) {
                return Optional.of(at(row, start, end, there));
            }
        }
        Optional<Passage> found = find(known, row);
        if (found.isEmpty()) {
            String message = "the quote does not stand in the text";
            findings.add(cells.finding(Code.QUOTE_NOT_FOUND, "quote", message, "compare it with the document"));
            return Optional.empty();
        }
        Passage passage = found.get();
        boolean moved = start != null || !passage.quote().equals(row.quote());
        if (moved) {
            String message = "the text has this quote at " + passage.start() + "–" + passage.end() + ": ‘"
                    + passage.quote() + "’";
            String advice = "it was compared there; correct quote, start and end";
            findings.add(cells.finding(Code.ROW_MISPLACED, start == null ? "quote" : "start", message, advice));
        }
        return Optional.of(at(row, passage.start(), passage.end(), passage.quote()));
    }

    private Optional<Passage> find(SourceText known, Row row) {
        String quote = row.quote();
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> starts = known.occurrences(quote);
        if (!starts.isEmpty()) {
            int from = Math.max(reached, placed.getOrDefault(row, -1) + 1);
            int start = starts.stream().filter(s -> s >= from).findFirst().orElse(starts.get(0));
            placed.put(row, start);
            return Optional.of(known.passage(start, start + quote.codePointCount(0, quote.length())));
        }
        return new QuoteFinder(known).find(new Quotation(quote, 0, null)) instanceof QuoteResult.Differs differs
                ? Optional.of(differs.actual())
                : Optional.empty();
    }

    private Row at(Row row, int start, int end, String quote) {
        reached = start;
        return new Row(
                row.kind(),
                row.subject(),
                row.low(),
                row.high(),
                row.bound(),
                row.unit(),
                row.asOf(),
                row.source(),
                quote,
                start,
                end,
                row.rule());
    }
}
