package org.attest.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.finding.Finding;
import org.attest.query.CannedQuery;
import org.attest.query.federation.ServiceRequest;
import org.jspecify.annotations.Nullable;

/**
 * A canned query with its form and, when it could be asked, its answer.
 *
 * @param values what was typed, by parameter name
 * @param findings what is wrong with it, or why nothing was found
 * @param table the answer; absent when the query could not be asked
 * @param pages addresses of other pages of the answer, by their relation to this one
 * @param facets what the answer is, or can be, narrowed to
 * @param sends what other endpoints would be sent, and have not been yet; none in most queries
 * @param choices all that was chosen, as it stands in the address
 * @param lists names to choose from, by parameter
 * @param asked the query with what was given in it; empty when it could not be asked
 */
public record QueryPage(
        CannedQuery query,
        Map<String, String> values,
        List<Finding> findings,
        @Nullable ResultTable table,
        Map<String, String> pages,
        List<FacetList> facets,
        List<ServiceRequest> sends,
        Map<String, String> choices,
        Map<String, List<String>> lists,
        String asked) {
    public QueryPage {
        values = Map.copyOf(values);
        findings = List.copyOf(findings);
        pages = Map.copyOf(pages);
        facets = List.copyOf(facets);
        sends = List.copyOf(sends);
        choices = Map.copyOf(choices);
        lists = Map.copyOf(lists);
    }

    /** The page of a query that asks other endpoints, before it does. */
    public static QueryPage before(CannedQuery query, Map<String, String> values, List<ServiceRequest> sends) {
        return new QueryPage(query, values, List.of(), null, Map.of(), List.of(), sends, values, Map.of(), "");
    }

    /** The source that the answer does without; empty when none was left out. */
    public String without() {
        return choices.getOrDefault("_without", "");
    }

    /** The fields of the form. */
    public List<FormField> fields() {
        return query.parameters().stream()
                .map(parameter -> FormField.of(
                        parameter,
                        values.getOrDefault(parameter.name(), ""),
                        lists.getOrDefault(parameter.name(), List.of())))
                .toList();
    }

    /** Whether the form is to be seen at once: something was given, or must be. */
    public boolean opened() {
        return !values.isEmpty() || table == null;
    }

    /** Whether anything that was given or chosen may leave rows out. */
    public boolean narrowed() {
        return !values.isEmpty() || !choices.isEmpty();
    }

    /** The picture that fits the answer; empty for the table alone. */
    public String view() {
        return query.header().view().orElse("");
    }

    /** The other forms of the same answer, and the query itself. */
    public List<String> extensions() {
        return List.of(
                "csv",
                "tsv",
                "json",
                "ndjson",
                "geojson",
                "srj",
                "srx",
                "csv-metadata.json",
                "facets",
                "rq",
                "sh",
                "py",
                "R");
    }

    /** The address of a page in that relation; empty when there is none. */
    public String to(String relation) {
        return pages.getOrDefault(relation, "");
    }

    /** All that was chosen again, as it stands in an address: other forms of the answer have the same rows. */
    public String search() {
        return search(choices);
    }

    /** Parameters as they stand in an address, with the question mark; empty for none. */
    public static String search(Map<String, String> choices) {
        return choices.isEmpty()
                ? ""
                : choices.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
