package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.attest.export.view.CsvMetadata;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Advice;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.CannedQuery;
import org.attest.query.ContentVersion;
import org.attest.query.Facet;
import org.attest.query.LocalEndpoint;
import org.attest.query.Parameter;
import org.attest.query.PlacePoints;
import org.attest.query.Repeatable;
import org.attest.query.ResultFormat;
import org.attest.query.TermText;
import org.attest.query.published.PublishedQueries;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;
import org.attest.server.limit.Gate;
import org.attest.server.page.Pages;
import org.attest.server.page.QueryPage;

/**
 * {@code /q/}, {@code /q/{name}} and {@code /q/{name}.{csv,tsv,json,ndjson,geojson,srj,srx,facets,csv-metadata.json,rq,sh,py,R}}: the canned
 * queries. {@code _page} and {@code _size} choose rows, {@code _only_{column}} those with a value; data comes whole
 * without them.
 */
record QueryRoute(
        Served served, Pages pages, Duration timeout, Gate gate, PublicUrl publicUrl, PerVersion<PlacePoints> points)
        implements Route {
    static final String PREFIX = "/q/";
    private static final int DIGITS = 12;

    /** Extensions that are called otherwise on the command line. */
    private static final Map<String, ResultFormat> SHORT =
            Map.of("ttl", ResultFormat.TURTLE, "rdf", ResultFormat.RDFXML);

    /** Ends the address of the metadata of a CSV. */
    private static final String TABLE = ".csv-metadata.json";

    @Override
    public boolean matches(String path) {
        return path.startsWith(PREFIX) || path.equals("/q");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String rest = exchange.path()
                .substring(Math.min(PREFIX.length(), exchange.path().length()));
        if (rest.isEmpty()) {
            Optional<RioFormat> syntax = Arrays.stream(RioFormat.values())
                    .filter(f -> exchange.accepts(f.mediaType()) && !exchange.accepts(Exchange.HTML))
                    .findFirst();
            if (syntax.isPresent()) {
                published(exchange, syntax.get());
                return;
            }
            exchange.send(200, Exchange.HTML, pages.catalogue(served.catalogue().queries()));
            return;
        }
        int dot = rest.endsWith(TABLE) ? rest.length() - TABLE.length() : rest.lastIndexOf('.');
        CannedQuery query = served.catalogue().named(dot < 0 ? rest : rest.substring(0, dot));
        String extension = dot < 0 ? "" : rest.substring(dot + 1);
        if (extension.equals("rq")) {
            source(exchange, query);
            return;
        }
        Optional<Snippet> snippet = Snippet.named(extension);
        if (snippet.isPresent()) {
            script(exchange, query, snippet.get());
            return;
        }
        if (EvidenceAnswer.wanted(exchange)) {
            EvidenceAnswer answers = new EvidenceAnswer(served, pages, timeout, gate);
            LocalEndpoint asked = new AskedContent(served).of(exchange);
            Query bound = request(exchange, query).bound(asked);
            if (EvidenceAnswer.read(exchange, extension)) {
                String back = PREFIX
                        + query.name()
                        + QueryPage.search(request(exchange, query).choices());
                answers.show(
                        exchange, asked, bound, query.header().summary(), back, name -> CannedPage.column(query, name));
                return;
            }
            answers.send(exchange, asked, bound, answers.format(exchange, extension));
            return;
        }
        boolean counts = extension.equals("facets");
        boolean tabled = rest.endsWith(TABLE);
        Optional<ResultFormat> format =
                dot < 0 || counts || tabled ? asked(exchange, query) : Optional.of(format(extension));
        Gate.Entry place = gate.enter();
        try {
            if (counts) {
                facets(exchange, query);
            } else if (tabled) {
                table(exchange, query);
            } else if (format.isPresent()) {
                data(exchange, query, format.get());
            } else {
                new CannedPage(served, pages, timeout, points).send(request(exchange, query));
            }
        } finally {
            place.close();
        }
    }

    /** All of them in SIB's form, as the store has them too, with the address of the endpoint. */
    private void published(Exchange exchange, RioFormat syntax) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String endpoint = publicUrl.of(Served.SPARQL);
        List<Quad> quads = PublishedQueries.of(served.catalogue(), served.prefixes(), endpoint);
        Map<String, String> prefixes = served.prefixes().map();
        RioWriter.write(CanonicalQuads.unnamed(quads), prefixes, syntax, out);
        exchange.response().addHeader("Vary", "Accept");
        exchange.send(200, syntax.mediaType() + "; charset=utf-8", out.toByteArray());
    }

    /** The file itself; with values, the query as it is sent. */
    private void source(Exchange exchange, CannedQuery query) throws IOException {
        Map<String, String> given = request(exchange, query).given();
        boolean chosen = exchange.parameters().keySet().stream().anyMatch(name -> name.startsWith(FacetLinks.ONLY));
        exchange.send(
                200,
                "application/sparql-query",
                given.isEmpty() && !chosen
                        ? query.text()
                        : request(exchange, query).bound(served.endpoint()).serialize());
    }

    /** With the values given; else with an example of each that is needed, so that it runs. */
    private void script(Exchange exchange, CannedQuery query, Snippet snippet) throws IOException {
        Map<String, String> given = exchange.parameters();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> given.putIfAbsent(parameter.name(), parameter.example()));
        String address = publicUrl.of(PREFIX + query.name() + ".csv");
        exchange.send(200, snippet.mediaType(), snippet.text(query.header().summary(), address, given));
    }

    /** In one transaction, so that what is sent is what its tag says. */
    private void data(Exchange exchange, CannedQuery query, ResultFormat format) throws IOException {
        LocalEndpoint asked = new AskedContent(served).of(exchange);
        DatasetGraph dataset = asked.dataset().asDatasetGraph();
        dataset.begin(ReadWrite.READ);
        try {
            ContentVersion version = asked.versions().seen().get();
            Query bound = request(exchange, query).bound(asked);
            Paging paging = Paging.of(exchange, 0);
            Query paged = paging.on(bound);
            EntityTag tag = tag(version, paged, format);
            tag.set(exchange.response());
            if (tag.isHeld(exchange.request())) {
                exchange.response().setStatus(304);
                return;
            }
            Answer fetched = asked.ask(paged, timeout);
            Answer answer = paging.rows(fetched);
            boolean more = paging.more(fetched);
            boolean whole = paging.first() == 1 && !more;
            paging.link(exchange.response(), exchange.path(), exchange.parameters(), more);
            if (format == ResultFormat.CSV) {
                // Tabular Data Model, section 5.2: where the metadata of a file is.
                exchange.response()
                        .addHeader(
                                "Link",
                                "<" + PREFIX + query.name() + TABLE + search(exchange)
                                        + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
            }
            List<Finding> advice = whole ? new Advice(asked, served.prefixes()).on(bound, answer) : List.of();
            AnswerMeta meta = new AnswerMeta(whole, OptionalLong.of(version.number()), advice);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new AnswerWriter(served.prefixes()).write(answer, format, meta, out);
            exchange.send(200, format.mediaType() + "; charset=utf-8", out.toByteArray());
        } finally {
            dataset.end();
        }
    }

    /** The query stands in the tag too: its file may change while the store does not. */
    private static EntityTag tag(ContentVersion version, Query bound, ResultFormat format) {
        if (!Repeatable.is(bound)) {
            return EntityTag.NONE;
        }
        String query =
                Checksum.of(bound.serialize().getBytes(StandardCharsets.UTF_8)).hex();
        return EntityTag.of(version, format.text() + "." + query.substring(0, DIGITS));
    }

    /** What the CSV means, column by column. */
    private void table(Exchange exchange, CannedQuery query) throws IOException {
        LocalEndpoint asked = new AskedContent(served).of(exchange);
        Query bound = request(exchange, query).bound(asked);
        Answer.Rows rows = (Answer.Rows) asked.ask(bound, timeout);
        String csv = publicUrl.of(PREFIX + query.name() + ".csv") + search(exchange);
        exchange.send(
                200, "application/csvm+json", CsvMetadata.of(query, rows, csv).text());
    }

    private static String search(Exchange exchange) {
        return Optional.ofNullable(exchange.request().getQueryString())
                .map(text -> "?" + text)
                .orElse("");
    }

    private CannedRequest request(Exchange exchange, CannedQuery query) {
        return new CannedRequest(exchange, query, served.prefixes());
    }

    /** What the whole answer can be divided by. */
    private void facets(Exchange exchange, CannedQuery query) throws IOException {
        LocalEndpoint asked = new AskedContent(served).of(exchange);
        Query bound = request(exchange, query).bound(asked);
        Answer.Rows rows = (Answer.Rows) asked.ask(bound, timeout);
        List<Facet> facets = Facet.of(query, rows, new TermText(served.prefixes()));
        exchange.send(200, "application/json", FacetJson.of(facets, rows.size()));
    }

    /** What {@code format=} says, unless the query has a parameter of that name; else what the client accepts. */
    private static Optional<ResultFormat> asked(Exchange exchange, CannedQuery query) {
        String named = exchange.parameter(CannedRequest.FORMAT);
        return named.isEmpty() || query.parameter(CannedRequest.FORMAT).isPresent()
                ? accepted(exchange)
                : Optional.of(format(named));
    }

    /** A page unless the client names one of our data formats and not HTML. */
    private static Optional<ResultFormat> accepted(Exchange exchange) {
        if (exchange.accepts(Exchange.HTML)) {
            return Optional.empty();
        }
        return Arrays.stream(ResultFormat.values())
                .filter(f -> f != ResultFormat.TABLE && exchange.accepts(f.mediaType()))
                .findFirst();
    }

    private static ResultFormat format(String extension) {
        return Optional.ofNullable(SHORT.get(extension))
                .or(() -> ResultFormat.of(extension))
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.FORMAT_UNKNOWN,
                        Place.of("." + extension),
                        "there is no format of this name",
                        "there are: csv, tsv, json, ndjson, geojson, srj, srx, csv-metadata.json, facets, rq, sh, py, R; and"
                                + " ttl, nt, jsonld, rdf for triples")));
    }
}
