package org.attest.server;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Advice;
import org.attest.query.Answer;
import org.attest.query.CannedQuery;
import org.attest.query.Facet;
import org.attest.query.Labels;
import org.attest.query.LocalEndpoint;
import org.attest.query.PlacePoints;
import org.attest.query.QueryPolicy;
import org.attest.query.TermText;
import org.attest.query.ThingChoices;
import org.attest.query.federation.ServiceRequest;
import org.attest.query.header.Header.ColumnHeader;
import org.attest.server.page.Pages;
import org.attest.server.page.QueryPage;
import org.attest.server.page.ResultTable;
import org.attest.server.page.TableMaker;

/** The page of a canned query: its form, the answer as a table with a way to the evidence of each row, and what goes with it. */
record CannedPage(Served served, Pages pages, Duration timeout, PerVersion<PlacePoints> points) {
    /** As many rows are looked at to say what an answer can be divided by. */
    private static final Paging WHOLE = new Paging(1, 2000);

    void send(CannedRequest request) throws IOException {
        Exchange exchange = request.exchange();
        CannedQuery query = request.query();
        Map<String, String> given = request.given();
        QueryPage page;
        int status = 200;
        try {
            LocalEndpoint asked = new AskedContent(served).of(exchange);
            Query bound = request.bound(asked);
            List<ServiceRequest> sends = ServiceRequest.all(bound);
            if (!sends.isEmpty() && !exchange.parameter(CannedRequest.SEND).equals("yes")) {
                QueryPolicy.check(bound, asked.federation());
                exchange.send(200, Exchange.HTML, pages.query(QueryPage.before(query, given, sends)));
                return;
            }
            page = answered(request, asked, bound);
        } catch (AttestException e) {
            boolean untouched =
                    given.isEmpty() && e.findings().stream().allMatch(f -> f.code() == Code.PARAMETER_MISSING);
            status = untouched ? 200 : Problem.of(e.findings()).status();
            page = new QueryPage(
                    query,
                    given,
                    untouched ? List.of() : e.findings(),
                    null,
                    Map.of(),
                    List.of(),
                    List.of(),
                    request.choices(),
                    lists(query),
                    "");
        }
        exchange.send(status, Exchange.HTML, pages.query(page));
    }

    private QueryPage answered(CannedRequest request, LocalEndpoint asked, Query bound) {
        Exchange exchange = request.exchange();
        CannedQuery query = request.query();
        Paging paging = Paging.of(exchange, query.header().pagination());
        // Most answers are short: the whole of one gives the page and what it can be divided by.
        Answer whole = asked.ask(WHOLE.on(bound), timeout);
        boolean divides = !WHOLE.more(whole);
        Answer fetched = divides ? paging.of(whole) : asked.ask(paging.on(bound), timeout);
        Answer answer = paging.rows(fetched);
        int first = paging.first();
        boolean more = paging.more(fetched);
        List<Finding> advice = first == 1 ? new Advice(asked, served.prefixes()).on(bound, answer) : List.of();
        paging.link(exchange.response(), exchange.path(), exchange.parameters(), more);
        return new QueryPage(
                query,
                request.given(),
                advice,
                table(request, asked, answer, first, more),
                paging.others(exchange.path(), exchange.parameters(), more),
                new FacetLinks(exchange).of(divides ? facets(query, whole) : List.of()),
                List.of(),
                request.choices(),
                lists(query),
                bound.serialize());
    }

    private ResultTable table(CannedRequest request, LocalEndpoint asked, Answer answer, int first, boolean more) {
        CannedQuery query = request.query();
        if (!(answer instanceof Answer.Rows rows)) {
            throw new AttestException(new Finding(
                    Code.FORMAT_MISFIT,
                    Place.of(query.name()),
                    "the answer is no table",
                    "ask for " + query.name() + ".json"));
        }
        Map<String, String> evidence = new LinkedHashMap<>(request.choices());
        evidence.put(EvidenceAnswer.PARAMETER, "1");
        evidence.put(Paging.SIZE, "1");
        boolean traced = served.evident() && ServiceRequest.all(query.query()).isEmpty();
        return new TableMaker(served.prefixes(), new Labels(asked), points.get())
                .of(rows, name -> column(query, name), first, more, row -> {
                    evidence.put(Paging.PAGE, Integer.toString(row));
                    return traced ? QueryRoute.PREFIX + query.name() + QueryPage.search(evidence) : "";
                });
    }

    /** How a column of a canned query is called, and what its values are. */
    static ResultTable.Column column(CannedQuery query, String name) {
        ColumnHeader header = query.header().columns().get(name);
        return new ResultTable.Column(name, query.label(name), header == null ? "" : header.role());
    }

    private Map<String, List<String>> lists(CannedQuery query) {
        return new ThingChoices(served.endpoint()).of(query);
    }

    private List<Facet> facets(CannedQuery query, Answer whole) {
        return whole instanceof Answer.Rows rows ? Facet.of(query, rows, new TermText(served.prefixes())) : List.of();
    }
}
