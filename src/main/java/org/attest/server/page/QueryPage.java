package org.attest.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.finding.Finding;
import org.attest.query.CannedQuery;
import org.attest.query.Parameter;
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
 */
public record QueryPage(
        CannedQuery query,
        Map<String, String> values,
        List<Finding> findings,
        @Nullable ResultTable table,
        Map<String, String> pages,
        List<FacetList> facets,
        List<ServiceRequest> sends,
        Map<String, String> choices) {
    public QueryPage {
        values = Map.copyOf(values);
        findings = List.copyOf(findings);
        pages = Map.copyOf(pages);
        facets = List.copyOf(facets);
        sends = List.copyOf(sends);
        choices = Map.copyOf(choices);
    }

    /** The page of a query that asks other endpoints, before it does. */
    public static QueryPage before(CannedQuery query, Map<String, String> values, List<ServiceRequest> sends) {
        return new QueryPage(query, values, List.of(), null, Map.of(), List.of(), sends, values);
    }

    /** The source that the answer does without; empty when none was left out. */
    public String without() {
        return choices.getOrDefault("_without", "");
    }

    /** What was typed for a parameter. */
    public String given(Parameter parameter) {
        return values.getOrDefault(parameter.name(), "");
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
        return choices.isEmpty()
                ? ""
                : choices.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
