package org.attest.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.query.Answer;
import org.attest.query.Binder;
import org.attest.query.CannedQuery;
import org.attest.query.Labels;
import org.attest.query.PlacePoints;
import org.attest.query.QueryReader;
import org.attest.query.Statistics;
import org.attest.server.page.HomePage;
import org.attest.server.page.Pages;
import org.attest.server.page.ResultTable;
import org.attest.server.page.TableMaker;

/** {@code /}: what is in here, in numbers and one picture, and where to start. */
final class HomeRoute implements Route {
    /** The question whose answer is the picture. */
    private static final String PICTURE = "estimates-by-origin";

    private static final int ROWS = 14;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String LOADED = """
            SELECT ?document (MAX(?at) AS ?loaded)
            WHERE {
              GRAPH ?meta { ?graph <http://www.w3.org/ns/prov#generatedAtTime> ?at }
              GRAPH ?graph { ?document a at:Document }
            }
            GROUP BY ?document ORDER BY DESC(?loaded) ?document LIMIT 1
            """;

    private final Served served;
    private final Pages pages;
    private final PerVersion<PlacePoints> points;
    private final PerVersion<HomePage> page;

    HomeRoute(Served served, Pages pages, PerVersion<PlacePoints> points) {
        this.served = served;
        this.pages = pages;
        this.points = points;
        this.page = new PerVersion<>(() -> served.endpoint().versions().latest().get(), this::page);
    }

    @Override
    public boolean matches(String path) {
        return path.equals("/");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.send(200, Exchange.HTML, pages.home(page.get()));
    }

    private HomePage page() {
        return new HomePage(
                Statistics.of(served.endpoint()),
                served.prefixes().base().iri(),
                served.second()
                        .map(second -> Statistics.of(second.alone()).allClaims())
                        .orElse(0L),
                picture(),
                newest());
    }

    private Optional<ResultTable> picture() {
        Optional<CannedQuery> query = served.catalogue().queries().stream()
                .filter(q -> q.name().equals(PICTURE))
                .findFirst();
        if (query.isEmpty()) {
            return Optional.empty();
        }
        var bound = new Binder(served.prefixes(), served.endpoint()).bind(query.get(), Map.of());
        Answer answer = served.endpoint().ask(new Paging(1, ROWS).on(bound), LONGEST);
        if (!(answer instanceof Answer.Rows rows) || rows.size() == 0) {
            return Optional.empty();
        }
        Answer.Rows shown = rows.size() > ROWS ? rows.first(ROWS) : rows;
        return Optional.of(new TableMaker(served.prefixes(), new Labels(served.endpoint()), points.get())
                .of(
                        shown,
                        name -> CannedPage.column(query.get(), name),
                        1,
                        rows.size() > ROWS,
                        row -> served.evident()
                                ? QueryRoute.PREFIX + PICTURE + "?_evidence=1&_size=1&_page=" + row
                                : ""));
    }

    private Optional<HomePage.Newest> newest() {
        List<Binding> rows = served.endpoint()
                .rows(new QueryReader(served.prefixes()).read("newest", LOADED))
                .rows();
        return rows.stream().findFirst().map(row -> {
            var document = row.get("document");
            String label =
                    new Labels(served.endpoint()).of(List.of(document)).getOrDefault(document, document.getURI());
            String slug = document.getURI().replaceFirst(".*/", "");
            String day = row.get("loaded").getLiteralLexicalForm().replaceFirst("T.*", "");
            return new HomePage.Newest("/read/" + slug, label, day);
        });
    }
}
