package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Finding;
import org.attest.query.Advice;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.Labels;
import org.attest.query.LocalEndpoint;
import org.attest.query.PlacePoints;
import org.attest.query.QueryPolicy;
import org.attest.query.QueryReader;
import org.attest.query.ResultFormat;
import org.attest.server.limit.Gate;
import org.attest.server.limit.Limits;
import org.attest.server.page.AskPage;
import org.attest.server.page.Pages;
import org.attest.server.page.ResultTable;
import org.attest.server.page.TableMaker;
import org.attest.server.protocol.Accept;
import org.attest.server.protocol.Parameters;
import org.attest.server.protocol.ProtocolReader;
import org.attest.server.protocol.ProtocolRequest;
import org.attest.server.protocol.Representation;

/**
 * The page of a SPARQL address: the editor and, below it, the answer. Only browsers see it: whoever accepts results as much,
 * or names a format, is answered by the protocol.
 */
record AskRoute(Served served, Pages pages, Limits limits, Gate gate, PerVersion<PlacePoints> points, Runs runs) {
    /** Rows that the page shows. */
    private static final int MOST = 500;

    private static final List<String> FORMATS = List.of("format", "output", "results");

    /** Whether a request is for the page. */
    boolean wanted(String parameters, Accept accept) {
        double page = accept.weight(Exchange.HTML);
        return page > accept.weight(Representation.TURTLE.mediaType())
                && page > accept.weight(ResultFormat.SRJ.mediaType())
                && FORMATS.stream()
                        .allMatch(name -> Parameters.of(parameters).all(name).isEmpty());
    }

    /**
     * Answers with the page.
     *
     * @param post whether the query stands in the body
     */
    void answer(Exchange exchange, ProtocolReader.Raw raw, boolean post) throws IOException {
        ProtocolRequest asked = null;
        String typed = Parameters.of(raw.parameters()).one("query").orElse("");
        exchange.response().setHeader("Cache-Control", "no-cache");
        exchange.response().setHeader("Vary", "Accept");
        try {
            asked = new ProtocolReader(limits.requestBytes()).read(raw, post).orElse(null);
            if (asked == null) {
                exchange.send(
                        200, Exchange.HTML, pages.ask(page(exchange.path(), AskExamples.FIRST, false, List.of())));
                return;
            }
            exchange.send(200, Exchange.HTML, pages.ask(answered(exchange.path(), raw, asked)));
        } catch (AttestException e) {
            Problem problem = Problem.of(e.findings());
            String query = asked == null ? typed : asked.query();
            exchange.send(problem.status(), Exchange.HTML, pages.ask(page(exchange.path(), query, true, e.findings())));
        }
    }

    private AskPage page(String path, String query, boolean asked, List<Finding> findings) {
        return new AskPage(path, query, asked, null, "", "", findings, search(query), AskExamples.ALL);
    }

    private static String search(String query) {
        return "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private AskPage answered(String path, ProtocolReader.Raw raw, ProtocolRequest asked) {
        LocalEndpoint endpoint = served.sparql().getOrDefault(path, served.endpoint());
        Query query = new QueryReader(served.prefixes()).read("query", asked.query());
        QueryPolicy.check(query, endpoint.federation());
        asked.over(query);
        String run = Parameters.of(raw.parameters()).one("_run").orElse("");
        Gate.Entry place = gate.enter();
        Answer answer;
        try {
            answer = endpoint.ask(shown(query), asked.within(limits.timeout()), end -> runs.begin(run, end));
        } finally {
            runs.ended(run);
            place.close();
        }
        List<Finding> advice = new Advice(endpoint, served.prefixes()).on(query, answer);
        String text = asked.query();
        if (answer instanceof Answer.Rows rows) {
            return new AskPage(
                    path, text, true, table(path, endpoint, text, rows), "", "", advice, search(text), AskExamples.ALL);
        }
        String said = answer instanceof Answer.Truth truth
                ? truth.value() ? "Yes." : "No."
                : triples(answer.size()) + (cut(query) ? " They come from " + MOST + " solutions at most." : "");
        String turtle = answer instanceof Answer.Triples ? turtle(answer) : "";
        return new AskPage(path, text, true, null, said, turtle, advice, search(text), AskExamples.ALL);
    }

    private ResultTable table(String path, LocalEndpoint endpoint, String text, Answer.Rows rows) {
        boolean more = rows.size() > MOST;
        Answer.Rows page = more ? rows.first(MOST) : rows;
        String evidence = "/evidence?" + search(text) + "&" + Paging.SIZE + "=1&" + Paging.PAGE + "=";
        boolean first = served.evident() && path.equals(Served.SPARQL);
        return new TableMaker(served.prefixes(), new Labels(endpoint), points.get())
                .of(
                        page,
                        name -> new ResultTable.Column(name, name, role(name)),
                        1,
                        more,
                        row -> first ? evidence + row : "");
    }

    /** Free queries have no header; names that canned ones use mean the same here, so that pictures find their columns. */
    private static String role(String name) {
        return switch (name) {
            case "low", "high" -> name;
            case "asOfStart", "start" -> "start";
            case "asOfEnd", "end" -> "end";
            case "quote" -> "passage";
            case "byline", "holder", "source" -> "source";
            default -> "";
        };
    }

    /** The query for as many rows as are shown, and one more. */
    private static Query shown(Query query) {
        if (!query.isSelectType() && !cut(query)) {
            return query;
        }
        long most = query.isSelectType() ? MOST + 1L : MOST;
        Query shown = query.cloneQuery();
        shown.setLimit(query.hasLimit() ? Math.min(query.getLimit(), most) : most);
        return shown;
    }

    /** Whether triples may be left out: a page is no place for all of a store. */
    private static boolean cut(Query query) {
        return query.isConstructType() && !(query.hasLimit() && query.getLimit() <= MOST);
    }

    private String turtle(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerMeta meta = new AnswerMeta(true, OptionalLong.empty(), List.of());
        new AnswerWriter(served.prefixes()).write(answer, ResultFormat.TURTLE, meta, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String triples(int count) {
        return count == 1 ? "1 triple." : count + " triples.";
    }
}
