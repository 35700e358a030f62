package org.attest.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.Shipped;
import org.attest.endpoint.WikidataShaped;
import org.attest.load.Home;
import org.attest.load.Loader;
import org.attest.load.Software;
import org.attest.query.published.PublishedQueries;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.attest.text.SourceText;

/** The shipped document, loaded once for all tests that ask it. */
public final class Seed {
    public static final QueryCatalogue CATALOGUE =
            QueryCatalogue.of(Shipped.root().resolve("queries"));

    private static final String PASSAGES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT ?claim ?start ?end { ?claim at:start ?start ; at:end ?end }""";

    private static final LocalEndpoint ENDPOINT = load();
    private static final SourceText TEXT = read();
    private static final Map<Node, Span> SPANS = spans();

    private Seed() {}

    /**
     * Where a claim stands.
     *
     * @param start first code point
     * @param end one after the last
     */
    record Span(int start, int end) {}

    /** Where it is asked. */
    public static LocalEndpoint endpoint() {
        return ENDPOINT;
    }

    /** What a shipped query answers, given parameters as name and value in turn. */
    static SeedRows ask(String query, String... given) {
        Map<String, String> args = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            args.put(given[i], given[i + 1]);
        }
        return ask(CATALOGUE.named(query), args);
    }

    static SeedRows ask(CannedQuery query, Map<String, String> given) {
        return new SeedRows(query, Sample.rows(endpoint(query), query, given));
    }

    /** Where a query is asked: one that asks Wikidata too is led to an endpoint on this machine. */
    public static LocalEndpoint endpoint(CannedQuery query) {
        return ServiceTargets.any(query.query())
                ? new LocalEndpoint(ENDPOINT.dataset(), ENDPOINT.versions(), WikidataShaped.federation())
                : ENDPOINT;
    }

    /** The answer to a query that is not shipped. */
    static Answer.Rows rows(String text) {
        return ENDPOINT.rows(new QueryReader(Sample.PREFIXES).read("test", text));
    }

    /** A stretch of the document. */
    static String slice(int start, int end) {
        return TEXT.slice(start, end);
    }

    /** Where a claim stands; nowhere for anything else. */
    static Span span(Node claim) {
        return SPANS.getOrDefault(claim, new Span(-1, -1));
    }

    private static LocalEndpoint load() {
        Store store = Store.inMemory(Base.DEFAULT);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        Home home = Home.of(Shipped.root());
        QueryCatalogue catalogue = QueryCatalogue.of(home.queries());
        new Loader(
                        home,
                        Base.DEFAULT,
                        new Software("test", "test"),
                        clock,
                        line -> {},
                        count -> {},
                        () -> PublishedQueries.of(catalogue, Sample.PREFIXES))
                .bringUpToDate(store);
        return new LocalEndpoint(store.dataset(), store::version);
    }

    private static SourceText read() {
        Path file = Shipped.seeds().resolve("000_065197c1cbd95de2.txt");
        try {
            return SourceText.decode(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Node, Span> spans() {
        Map<Node, Span> spans = new HashMap<>();
        rows(PASSAGES)
                .rows()
                .forEach(
                        row -> spans.put(row.get("claim"), new Span(number(row.get("start")), number(row.get("end")))));
        return spans;
    }

    private static int number(Node node) {
        return Integer.parseInt(node.getLiteralLexicalForm());
    }

    static List<String> languages() {
        return List.of("en", "fr", "ar");
    }
}
