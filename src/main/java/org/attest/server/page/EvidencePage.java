package org.attest.server.page;

import java.util.List;
import java.util.Map;
import org.attest.evidence.Backing;

/**
 * Rows with the claims behind them, to be read.
 *
 * @param title what was asked, in a line
 * @param back address of the answer; empty for none
 * @param query as it was asked
 * @param table the rows without their evidence
 * @param items the evidence of each row, in the order of the table
 * @param pages addresses of other pages, by their relation to this one
 * @param links where things are shown
 */
public record EvidencePage(
        String title,
        String back,
        String query,
        ResultTable table,
        List<Item> items,
        Map<String, String> pages,
        PageLinks links) {
    public EvidencePage {
        items = List.copyOf(items);
        pages = Map.copyOf(pages);
    }

    /**
     * What a row rests on.
     *
     * @param said how many ways there are, in words
     * @param ways each a set of claims that is enough
     * @param left how many further ways are not shown
     * @param depends what it depends on beside claims
     * @param comparisons how figures of its claims compare
     */
    public record Item(
            String said, List<List<Backing>> ways, int left, List<String> depends, List<String> comparisons) {
        public Item {
            ways = List.copyOf(ways);
            depends = List.copyOf(depends);
            comparisons = List.copyOf(comparisons);
        }
    }

    /** The address of a page in that relation; empty when there is none. */
    public String to(String relation) {
        return pages.getOrDefault(relation, "");
    }
}
