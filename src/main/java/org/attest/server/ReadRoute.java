package org.attest.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Answer;
import org.attest.query.Binder;
import org.attest.query.CannedQuery;
import org.attest.query.Labels;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Iris;
import org.attest.rdf.rio.RioFormat;
import org.attest.server.page.CardPage;
import org.attest.server.page.PageLinks;
import org.attest.server.page.Pages;
import org.attest.server.page.ReadPage;
import org.attest.server.page.TableMaker;
import org.attest.server.reading.Block;
import org.attest.server.reading.Blocks;
import org.attest.server.reading.ClaimCards;
import org.attest.server.reading.Mark;
import org.attest.server.reading.ReadClaims;
import org.attest.server.reading.ReadClaims.ReadClaim;
import org.attest.server.reading.ReadDocument;
import org.attest.server.reading.Segment;
import org.attest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * {@code /read/{document}}: a text with the passages of its claims. {@code claim} names the one whose card is shown,
 * {@code kind} and {@code holder} choose which are marked, {@code _part=card} is the card alone. {@code /read/} lists the texts.
 */
final class ReadRoute implements Route {
    private static final String PREFIX = "/read/";
    private static final String CLAIM = "claim";
    private static final String KIND = "kind";
    private static final String HOLDER = "holder";
    private static final String OUTLINE = "argument-tree";

    private final Things things;
    private final Pages pages;
    private final PerVersion<Map<String, Reading>> readings;

    /** A document with all that its page needs, which is looked up once a version. */
    private record Reading(
            ReadDocument document, @Nullable SourceText text, ReadClaims claims, List<ReadPage.Step> outline) {}

    ReadRoute(Things things, Pages pages) {
        this.things = things;
        this.pages = pages;
        this.readings = new PerVersion<>(
                () -> things.served().endpoint().versions().latest().get(), ConcurrentHashMap::new);
    }

    @Override
    public boolean matches(String path) {
        return path.startsWith(PREFIX) || path.equals("/read");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String slug = exchange.path()
                .substring(Math.min(PREFIX.length(), exchange.path().length()));
        if (slug.isEmpty()) {
            list(exchange);
            return;
        }
        Reading reading = reading(exchange, slug);
        String named = exchange.parameter(CLAIM);
        Optional<ReadClaim> claim = reading.claims().named(named);
        if (claim.isEmpty() && !named.isEmpty()) {
            Iris iris = new Iris(served().prefixes().base());
            things.refuseWithdrawn(iris.relative("claim/" + slug + "/" + named));
            throw unknown(exchange, "no claim of this document is called ‘" + named + "’");
        }
        CardPage card = claim.map(found -> card(reading, found)).orElse(null);
        if (card != null && exchange.parameter("_part").equals("card")) {
            exchange.send(200, Exchange.HTML, pages.card(card));
            return;
        }
        exchange.send(200, Exchange.HTML, pages.read(page(exchange, reading, card)));
    }

    private ReadPage page(Exchange exchange, Reading reading, @Nullable CardPage card) {
        String kind = exchange.parameter(KIND);
        String holder = exchange.parameter(HOLDER);
        Map<String, String> chosen = new LinkedHashMap<>();
        if (!kind.isEmpty()) {
            chosen.put(KIND, kind);
        }
        if (!holder.isEmpty()) {
            chosen.put(HOLDER, holder);
        }
        List<Mark> marks = reading.claims().marks(kind, holder);
        SourceText text = reading.text();
        ReadDocument document = reading.document();
        List<Block> blocks = text == null
                ? quotes(reading, marks)
                : Blocks.of(text, document.display(), reading.claims().marks(), marks);
        return new ReadPage(
                document,
                text != null,
                blocks,
                reading.claims().kinds(),
                reading.claims().holders(),
                chosen,
                reading.outline(),
                card);
    }

    /** What is left to show where the text is not: the words of each claim. */
    private static List<Block> quotes(Reading reading, List<Mark> marks) {
        return reading.claims().claims().values().stream()
                .filter(claim -> marks.contains(claim.mark()))
                .map(claim -> new Block(
                        claim.mark().start(),
                        claim.mark().end(),
                        List.of(new Segment(claim.quote(), List.of(claim.mark()))),
                        true))
                .toList();
    }

    private CardPage card(Reading reading, ReadClaim claim) {
        List<ReadClaim> also = reading.claims().claims().values().stream()
                .filter(other -> !other.node().equals(claim.node())
                        && other.mark().start() < claim.mark().end()
                        && claim.mark().start() < other.mark().end())
                .toList();
        return card(things, claim.node(), also).orElseThrow();
    }

    /** The card of a claim; empty when the node is none. */
    static Optional<CardPage> card(Things things, Node claim, List<ReadClaim> also) {
        String turtle = new String(things.describe(claim, RioFormat.TURTLE, claim), StandardCharsets.UTF_8);
        return new ClaimCards(things.served().endpoint())
                .of(claim)
                .map(card -> new CardPage(
                        card, also, turtle, new PageLinks(things.served().prefixes())));
    }

    private Reading reading(Exchange exchange, String slug) {
        Map<String, Reading> kept = readings.get();
        Reading known = kept.get(slug);
        if (known != null) {
            return known;
        }
        if (!slug.matches("[a-z0-9-]+")) {
            throw unknown(exchange, "no document is called that");
        }
        Node node = new Iris(served().prefixes().base()).relative("publication/" + slug);
        LocalEndpoint endpoint = served().endpoint();
        ReadDocument document = ReadDocument.of(endpoint, node, slug).orElseThrow(() -> {
            things.refuseWithdrawn(node);
            return unknown(exchange, "no document that is held is called ‘" + slug + "’");
        });
        Checksum checksum = document.checksum();
        SourceText text = checksum == null
                ? null
                : served().texts()
                        .flatMap(texts -> texts.of(slug, document.file(), checksum))
                        .orElse(null);
        Reading reading = new Reading(document, text, ReadClaims.of(endpoint, node), outline(endpoint, slug));
        kept.put(slug, reading);
        return reading;
    }

    /** The arguments as the canned query tells them; none where there is no such query. */
    private List<ReadPage.Step> outline(LocalEndpoint endpoint, String slug) {
        Optional<CannedQuery> query = served().catalogue().queries().stream()
                .filter(q -> q.name().equals(OUTLINE))
                .findFirst();
        if (query.isEmpty()) {
            return List.of();
        }
        Query bound =
                new Binder(served().prefixes(), endpoint).bind(query.get(), Map.of("document", "publication/" + slug));
        List<ReadPage.Step> steps = new ArrayList<>();
        for (Binding row : endpoint.rows(bound).rows()) {
            Node claim = row.get(CLAIM);
            steps.add(new ReadPage.Step(
                    Integer.parseInt(row.get("depth").getLiteralLexicalForm()),
                    row.get("tree").getLiteralLexicalForm().strip(),
                    claim == null ? "" : claim.getURI().replaceFirst(".*/", "")));
        }
        return steps;
    }

    private void list(Exchange exchange) throws IOException {
        Answer.Rows rows = served().endpoint().rows(new QueryReader(served().prefixes()).read("documents", """
                        SELECT ?document (SAMPLE(?d) AS ?date) (SAMPLE(?a) AS ?author) (COUNT(DISTINCT ?c) AS ?claims)
                        WHERE { ?document a at:Document . OPTIONAL { ?document at:edtf ?d } OPTIONAL { ?document dcterms:creator/at:label ?a }
                          OPTIONAL { ?c at:printedIn ?document } }
                        GROUP BY ?document ORDER BY DESC(?date)
                        """));
        exchange.send(200, Exchange.HTML, pages.texts(documents(rows)));
    }

    private List<ReadPage.Listed> documents(Answer.Rows rows) {
        TableMaker maker = new TableMaker(served().prefixes(), new Labels(served().endpoint()));
        return maker.of(rows, Map.of()).rows().stream()
                .map(row -> new ReadPage.Listed(
                        row.cells().get(0).link().replaceFirst("^/page/publication/", PREFIX),
                        row.cells().get(0).text(),
                        row.cells().get(1).text(),
                        row.cells().get(2).text(),
                        row.cells().get(3).text()))
                .toList();
    }

    private Served served() {
        return things.served();
    }

    private static AttestException unknown(Exchange exchange, String message) {
        return new AttestException(
                new Finding(Code.PAGE_UNKNOWN, Place.of(exchange.path()), message, "/read/ lists the texts"));
    }
}
