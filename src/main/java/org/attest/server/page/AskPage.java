package org.attest.server.page;

import java.util.List;
import org.attest.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The editor, with the answer to what was asked.
 *
 * @param path of the SPARQL address that is asked
 * @param query as it was typed; an example when nothing was
 * @param asked whether it was asked
 * @param table the rows; null for no rows
 * @param said the answer in words, where it is no table; empty for none
 * @param text triples, as Turtle; empty for none
 * @param findings what is wrong with it, or advice
 * @param search the query as it stands in the address of other forms of the answer
 * @param examples queries to begin with
 */
public record AskPage(
        String path,
        String query,
        boolean asked,
        @Nullable ResultTable table,
        String said,
        String text,
        List<Finding> findings,
        String search,
        List<Example> examples) {
    public AskPage {
        findings = List.copyOf(findings);
        examples = List.copyOf(examples);
    }

    /** A query to begin with. */
    public record Example(String title, String query) {}

    /** The line of a finding in the query; empty when it says none. */
    public String line(Finding finding) {
        int line = finding.place().line();
        return line > 0 ? Integer.toString(line) : "";
    }

    /** The column of a finding in its line. */
    public String column(Finding finding) {
        return Integer.toString(Math.max(1, finding.place().column()));
    }
}
