package org.attest.query.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a canned query says about itself. Page, command, options and test are all made from this.
 *
 * @param summary the question, in one line
 * @param description more about it; empty when the summary says it all
 * @param tags topics, for the catalogue
 * @param method HTTP method, {@code GET} unless stated
 * @param pagination rows on one page of HTML; 0 for all of them
 * @param params what is said about each parameter, by parameter name, in the order written
 * @param columns what is said about each result column, by column name, in the order written
 * @param test how the query is tested
 * @param defaultView the picture that fits the answer, for example {@code Range}; from {@code #defaultView:}
 */
public record Header(
        String summary,
        String description,
        List<String> tags,
        String method,
        int pagination,
        Map<String, ParamHeader> params,
        Map<String, ColumnHeader> columns,
        TestHeader test,
        @Nullable String defaultView) {
    public Header {
        tags = List.copyOf(tags);
        params = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(params));
        columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
    }

    /** The picture asked for, when there is one. */
    public Optional<String> view() {
        return Optional.ofNullable(defaultView);
    }

    /** The columns that tell the answer line by line, which a table for people shows alone; none in most queries. */
    public List<String> lines() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().role().equals("tree"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * One entry of {@code params}.
     *
     * @param label how the parameter is called on forms and in {@code --help}
     * @param example a value that gives an answer; things are relative to the base ({@code place/tunisia})
     * @param classIri prefixed name of the class that a thing must have, empty when any will do
     * @param reconcile whether a plain name ({@code Tunisia}) is accepted and looked up
     * @param line where the entry starts in the file
     */
    public record ParamHeader(String label, String example, String classIri, boolean reconcile, int line) {}

    /**
     * One entry of {@code columns}.
     *
     * @param label how the column is called on pages
     * @param datatype prefixed name of the datatype, empty when not said
     * @param role what the column is for: {@code claim}, {@code low}, {@code place} …; empty when nothing special
     * @param line where the entry starts in the file
     */
    public record ColumnHeader(String label, String datatype, String role, int line) {}

    /**
     * How the query is tested on the shipped data.
     *
     * @param args parameter values, by name
     * @param minRows how many rows there must be at least
     */
    public record TestHeader(Map<String, String> args, int minRows) {
        public TestHeader {
            args = Map.copyOf(args);
        }
    }
}
