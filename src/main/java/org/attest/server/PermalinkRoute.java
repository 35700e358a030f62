package org.attest.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.query.Query;
import org.attest.document.Checksum;
import org.attest.export.dump.Dump;
import org.attest.export.permalink.Permalink;
import org.attest.export.permalink.ResultDigest;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.Labels;
import org.attest.query.QueryReader;
import org.attest.query.ResultFormat;
import org.attest.server.limit.Gate;
import org.attest.server.page.Pages;
import org.attest.server.page.PermalinkPage;
import org.attest.server.page.ResultTable;
import org.attest.server.page.TableMaker;
import org.attest.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * {@code /s/}: queries of one's own under short addresses. {@code POST} keeps one and answers with a permalink: address,
 * version and hash of the result. {@code /s/{id}} asks it now; {@code ?_version=} asks it of that version's dump, and
 * {@code _result=} has the answer compared with the hash.
 */
final class PermalinkRoute implements Route {
    private static final String PREFIX = "/s/";
    private static final String VERSION = "_version";
    private static final String RESULT = "_result";
    private static final int LOADED_AT_ONCE = 2;

    private final Served served;
    private final Archive archive;
    private final Pages pages;
    private final PublicUrl publicUrl;
    private final Duration timeout;
    private final Gate gate;
    private final Cache<String, Snapshot> snapshots =
            Caffeine.newBuilder().maximumSize(LOADED_AT_ONCE).build();

    /** The content of one version. */
    private record Snapshot(Store store, Checksum content) {}

    PermalinkRoute(Served served, Archive archive, Pages pages, PublicUrl publicUrl, Duration timeout, Gate gate) {
        this.served = served;
        this.archive = archive;
        this.pages = pages;
        this.publicUrl = publicUrl;
        this.timeout = timeout;
        this.gate = gate;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public boolean matches(String path) {
        return path.startsWith(PREFIX) || path.equals("/s");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Gate.Entry place = gate.enter();
        try {
            if (exchange.request().getMethod().equals("POST")) {
                make(exchange);
            } else {
                repeat(exchange);
            }
        } finally {
            place.close();
        }
    }

    private void make(Exchange exchange) throws IOException {
        String text = exchange.parameter("query");
        if (text.isEmpty()) {
            throw new AttestException(new Finding(
                    Code.PARAMETER_MISSING,
                    Place.of("query"),
                    "there is no query to keep",
                    "send it as a form: query=…"));
        }
        Query query = Permalink.repeatable(text, served.prefixes());
        String version = archive.present(served.endpoint(), served.prefixes());
        Permalink made =
                permalink(text, version, Permalink.ask(query, snapshot(version).store(), timeout));
        archive.keep(text);
        boolean page = exchange.accepts(Exchange.HTML);
        exchange.response().setHeader("Location", made.address());
        exchange.send(page ? 303 : 201, "application/json", made.json());
    }

    private Permalink permalink(String text, String version, Answer answer) {
        Checksum result = ResultDigest.of(answer);
        String address = publicUrl.of(PREFIX + Permalink.id(text)) + "?" + VERSION + "=" + version + "&" + RESULT + "="
                + result.hex();
        return new Permalink(
                address,
                text,
                served.prefixes().base(),
                version,
                snapshot(version).content(),
                answer.size(),
                result);
    }

    private void repeat(Exchange exchange) throws IOException {
        String rest = exchange.path()
                .substring(Math.min(PREFIX.length(), exchange.path().length()));
        int dot = rest.indexOf('.');
        String id = dot < 0 ? rest : rest.substring(0, dot);
        String extension = dot < 0 ? "" : rest.substring(dot + 1);
        String text = archive.query(id)
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.PAGE_UNKNOWN,
                        Place.of(exchange.path()),
                        "no query is kept under this address",
                        "POST one to /s/")));
        if (extension.equals("rq")) {
            exchange.response().setHeader("Cache-Control", DumpRoute.FOREVER);
            exchange.send(200, "application/sparql-query", text);
            return;
        }
        String version = exchange.parameter(VERSION);
        Query query = new QueryReader(served.prefixes()).read("query", text);
        Answer answer = version.isEmpty()
                ? served.endpoint().ask(query, timeout)
                : Permalink.ask(query, snapshot(version).store(), timeout);
        compare(exchange, answer);
        if (extension.equals("permalink")) {
            String named = version.isEmpty() ? archive.present(served.endpoint(), served.prefixes()) : version;
            Answer cited =
                    version.isEmpty() ? Permalink.ask(query, snapshot(named).store(), timeout) : answer;
            exchange.send(200, "application/json", permalink(text, named, cited).json());
            return;
        }
        if (!version.isEmpty()) {
            exchange.response().setHeader("Cache-Control", DumpRoute.FOREVER);
        }
        exchange.response().setHeader("Vary", "Accept");
        if (extension.isEmpty() && exchange.accepts(Exchange.HTML)) {
            page(exchange, text, version, answer);
        } else {
            data(exchange, format(exchange, extension, answer), answer);
        }
    }

    private void compare(Exchange exchange, Answer answer) {
        String cited = exchange.parameter(RESULT);
        if (!cited.isEmpty() && !ResultDigest.of(answer).hex().equals(cited)) {
            throw new AttestException(new Finding(
                    Code.RESULT_DIFFERS,
                    Place.of(RESULT),
                    "the query gives another answer than the one cited",
                    "ask without " + RESULT + " to see it"));
        }
    }

    private void page(Exchange exchange, String text, String version, Answer answer) throws IOException {
        @Nullable
        ResultTable table = answer instanceof Answer.Rows rows
                ? new TableMaker(served.prefixes(), new Labels(served.endpoint())).of(rows, Map.of())
                : null;
        String id = Permalink.id(text);
        String search = version.isEmpty() ? "" : "?" + VERSION + "=" + version;
        PermalinkPage page =
                new PermalinkPage(id, text, version, ResultDigest.of(answer).hex(), said(answer), search, table);
        exchange.send(200, Exchange.HTML, pages.permalink(page));
    }

    private static String said(Answer answer) {
        return answer instanceof Answer.Truth truth
                ? truth.value() ? "Yes." : "No."
                : answer instanceof Answer.Triples ? answer.size() + " triples." : "";
    }

    private void data(Exchange exchange, ResultFormat format, Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerMeta meta = new AnswerMeta(true, OptionalLong.empty(), List.of());
        new AnswerWriter(served.prefixes()).write(answer, format, meta, out);
        exchange.send(200, format.mediaType() + "; charset=utf-8", out.toByteArray());
    }

    private static ResultFormat format(Exchange exchange, String extension, Answer answer) {
        boolean rows = !(answer instanceof Answer.Triples);
        if (!extension.isEmpty()) {
            return Optional.ofNullable(Map.of("ttl", ResultFormat.TURTLE, "rdf", ResultFormat.RDFXML)
                            .get(extension))
                    .or(() -> ResultFormat.of(extension))
                    .orElseThrow(
                            () -> new AttestException(
                                    new Finding(
                                            Code.FORMAT_UNKNOWN,
                                            Place.of("." + extension),
                                            "there is no format of this name",
                                            "there are: csv, tsv, json, ndjson, geojson, srj, srx, ttl, nt, jsonld, rdf, rq, permalink")));
        }
        return Arrays.stream(ResultFormat.values())
                .filter(format -> format != ResultFormat.TABLE
                        && format.takesRows() == rows
                        && exchange.accepts(format.mediaType()))
                .findFirst()
                .orElse(rows ? ResultFormat.SRJ : ResultFormat.TURTLE);
    }

    /** @throws AttestException PAGE_UNKNOWN when the dump of the version is not kept */
    private Snapshot snapshot(String version) {
        Path folder = archive.dumps()
                .find(version)
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.PAGE_UNKNOWN,
                        Place.of(VERSION),
                        "version " + version + " is not kept here",
                        "‘attest verify’ repeats the answer from a dump that somebody else kept")));
        return snapshots.get(version, unused -> {
            Dump dump = Dump.read(folder.resolve(Dump.DATA));
            return new Snapshot(dump.loaded(served.prefixes()), dump.digest());
        });
    }
}
