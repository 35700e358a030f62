package org.attest.server;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.attest.query.QueryReader;
import org.attest.server.limit.Gate;
import org.attest.server.limit.Limits;
import org.attest.server.page.Pages;
import org.attest.server.page.ResultTable;
import org.attest.server.protocol.Parameters;
import org.attest.server.protocol.ProtocolReader;
import org.attest.server.protocol.ProtocolRequest;

/**
 * {@code /evidence?query=}: the rows of a free query, each with the claims, quotes and sources that it rests on. A query comes
 * in as at {@code /sparql}, by GET or POST.
 */
record EvidenceRoute(Served served, Pages pages, Limits limits, Gate gate) implements Route {
    private static final String PATH = "/evidence";
    private static final String QUERY = "query";

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public boolean matches(String path) {
        return path.equals(PATH) || path.startsWith(PATH + ".");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        ProtocolReader reader = new ProtocolReader(limits.requestBytes());
        ProtocolReader.Raw raw = reader.raw(exchange.request());
        ProtocolRequest asked = reader.read(raw, true).orElseThrow();
        Query query = new QueryReader(served.prefixes()).read(QUERY, asked.query());
        asked.over(query);
        String named = exchange.path().equals(PATH)
                ? asked.formats().stream().findFirst().orElse("")
                : exchange.path().substring(PATH.length() + 1);
        Exchange given = new Exchange(
                exchange.path(), new GivenRequest(exchange.request(), given(raw, asked, query)), exchange.response());
        EvidenceAnswer answers = new EvidenceAnswer(served, pages, asked.within(limits.timeout()), gate);
        if (EvidenceAnswer.read(exchange, named)) {
            String back = "/sparql?query=" + URLEncoder.encode(asked.query(), StandardCharsets.UTF_8);
            answers.show(
                    given,
                    served.endpoint(),
                    query,
                    "A query of one’s own",
                    back,
                    name -> new ResultTable.Column(name, name, ""));
            return;
        }
        answers.send(given, served.endpoint(), query, answers.format(given, named));
    }

    /** What the address of another page must say too. */
    private static Map<String, String> given(ProtocolReader.Raw raw, ProtocolRequest asked, Query query) {
        Parameters parameters = Parameters.of(raw.parameters());
        Map<String, String> given = new LinkedHashMap<>();
        boolean graphs =
                !asked.defaultGraphs().isEmpty() || !asked.namedGraphs().isEmpty();
        given.put(QUERY, graphs ? query.serialize() : asked.query());
        for (String name :
                List.of(Paging.PAGE, Paging.SIZE, "_timeout", "timeout", "format", EvidenceAnswer.PROPAGANDA)) {
            parameters.one(name).ifPresent(value -> given.put(name, value));
        }
        return given;
    }
}
