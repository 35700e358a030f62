package org.attest.query.difference;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.query.Answer;
import org.attest.query.Binder;
import org.attest.query.CannedQuery;
import org.attest.query.Endpoint;
import org.attest.query.Parameter;
import org.attest.query.QueryCatalogue;
import org.attest.query.ServiceTargets;
import org.attest.rdf.Prefixes;

/**
 * Answers to canned queries with nothing given but what is needed, for which the example is taken.
 *
 * @param timeout longest time for one query
 */
public record CannedAnswers(Endpoint endpoint, Prefixes prefixes, Duration timeout) {
    /** The queries that need no other endpoint. */
    public static List<CannedQuery> comparable(QueryCatalogue catalogue) {
        return catalogue.queries().stream()
                .filter(query -> !ServiceTargets.any(query.query()))
                .toList();
    }

    /** The whole answer. */
    public Answer to(CannedQuery query) {
        Map<String, String> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> given.put(parameter.name(), parameter.example()));
        return endpoint.ask(new Binder(prefixes, endpoint).bind(query, given), timeout);
    }

    /** What changes from these answers to those of another endpoint, row by row. */
    public Answer.Rows changes(List<CannedQuery> queries, Endpoint other) {
        CannedAnswers after = new CannedAnswers(other, prefixes, timeout);
        return AnswerDifference.of(queries, this::to, after::to);
    }
}
