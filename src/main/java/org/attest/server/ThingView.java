package org.attest.server;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.attest.query.Answer;
import org.attest.query.Labels;
import org.attest.query.LocalEndpoint;
import org.attest.query.PlacePoints;
import org.attest.query.QueryReader;
import org.attest.query.TermText;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Prefixes;
import org.attest.server.page.CardPage;
import org.attest.server.page.PageLinks;
import org.attest.server.page.ResultTable;
import org.attest.server.page.TableMaker;
import org.attest.server.page.ThingPage;
import org.attest.server.reading.Segment;

/** Gathers what is known of a thing for its page. */
final class ThingView {
    /** Rows of one part that a page shows. */
    private static final int MOST = 100;

    /** What the lines leave out: it is shown otherwise, or says nothing to people. */
    private static final Set<String> ELSEWHERE =
            Set.of("label", "name", "prints", "treeKey", "metadataNote", "inputDigest");

    private static final Set<Node> NAMES =
            Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

    private final Things things;
    private final Prefixes prefixes;
    private final LocalEndpoint endpoint;
    private final PlacePoints points;

    ThingView(Things things, PlacePoints points) {
        this.things = things;
        this.prefixes = things.served().prefixes();
        this.endpoint = things.served().endpoint();
        this.points = points;
    }

    /** The page of a thing that the store knows. */
    ThingPage of(Node thing) {
        List<Quad> own = things.said(thing).stream()
                .filter(quad -> quad.getSubject().equals(thing))
                .toList();
        String path = thing.getURI().substring(prefixes.base().iri().length());
        String kind = kind(own);
        CardPage card = own.stream().anyMatch(quad -> quad.getPredicate().equals(AtProperty.PRINTED_IN))
                ? ReadRoute.card(things, thing, List.of()).orElse(null)
                : null;
        String label = own.stream()
                .filter(quad -> quad.getPredicate().equals(AtProperty.LABEL))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse(kind.isEmpty() ? path : kind);
        return new ThingPage(
                card == null
                        ? label
                        : "“" + shortened(card.card().quote(), card.card().propaganda()) + "”",
                kind,
                thing.getURI(),
                path,
                notice(thing),
                names(thing),
                card == null ? lines(own) : List.of(),
                parts(thing, card != null),
                out(own),
                card);
    }

    private static String shortened(String quote, boolean hidden) {
        if (hidden) {
            return "words of propaganda";
        }
        return quote.length() > 120 ? quote.substring(0, quote.offsetByCodePoints(0, 100)) + " …" : quote;
    }

    /** The narrowest of its classes, in words. */
    private String kind(List<Quad> own) {
        List<Node> classes = own.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getObject)
                .filter(node -> node.isURI() && node.getURI().startsWith(AtNamespace.NS))
                .distinct()
                .toList();
        String values = classes.stream().map(node -> "<" + node.getURI() + ">").collect(Collectors.joining(" "));
        return rows(ThingQueries.NARROWEST.formatted(values)).rows().stream()
                .map(row -> Segment.words(row.get("class").getURI().substring(AtNamespace.NS.length())))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String notice(Node thing) {
        return rows(ThingQueries.NOTICE.formatted(thing.getURI())).rows().stream()
                .map(row -> row.get("notice").getLiteralLexicalForm())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<ThingPage.Name> names(Node thing) {
        Map<String, ThingPage.Name> names = new LinkedHashMap<>();
        for (Binding row : rows(ThingQueries.NAMES.formatted(thing.getURI())).rows()) {
            Node name = row.get("name");
            String use = row.get("use") == null ? "" : row.get("use").getLiteralLexicalForm();
            ThingPage.Name found = new ThingPage.Name(name.getLiteralLexicalForm(), name.getLiteralLanguage(), use);
            names.putIfAbsent(found.text() + "@" + found.language(), found);
        }
        return List.copyOf(names.values());
    }

    private List<ThingPage.Line> lines(List<Quad> own) {
        Map<Node, Set<Node>> values = new LinkedHashMap<>();
        Set<Node> named = new LinkedHashSet<>();
        for (Quad quad : own) {
            Node property = quad.getPredicate();
            boolean ours = property.getURI().startsWith(AtNamespace.NS);
            boolean shown = !(ours && ELSEWHERE.contains(property.getURI().substring(AtNamespace.NS.length())))
                    && !NAMES.contains(property)
                    && !property.equals(RDF.type.asNode())
                    && !property.equals(SchemaDO.sameAs.asNode());
            if (shown) {
                values.computeIfAbsent(property, unused -> new LinkedHashSet<>())
                        .add(quad.getObject());
                named.add(property);
                named.add(quad.getObject());
            }
        }
        Map<Node, String> labels = new Labels(endpoint).of(named);
        TermText terms = new TermText(prefixes);
        PageLinks links = new PageLinks(prefixes);
        List<ThingPage.Line> lines = new ArrayList<>();
        values.forEach((property, objects) -> lines.add(new ThingPage.Line(
                labels.getOrDefault(property, terms.of(property)),
                links.of(property),
                objects.stream()
                        .map(node -> new ThingPage.Value(labels.getOrDefault(node, terms.of(node)), links.of(node)))
                        .toList())));
        return lines;
    }

    private List<ThingPage.Part> parts(Node thing, boolean claim) {
        List<ThingPage.Part> parts = new ArrayList<>();
        for (ThingQueries.Part part : ThingQueries.PARTS) {
            if (claim && !part.ofClaims()) {
                continue;
            }
            String query = part.query().formatted(thing.getURI());
            Answer.Rows all = rows(query + "\nLIMIT " + (MOST + 1));
            if (all.size() > 0) {
                boolean more = all.size() > MOST;
                Answer.Rows shown = more ? all.first(MOST) : all;
                ResultTable table = new TableMaker(prefixes, new Labels(endpoint), points)
                        .of(shown, ThingQueries::column, 1, more, row -> "");
                String address = more ? "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) : "";
                parts.add(new ThingPage.Part(part.title(), part.view(), table.compact(part.id()), address));
            }
        }
        return parts;
    }

    private static List<ThingPage.Out> out(List<Quad> own) {
        return own.stream()
                .filter(quad -> quad.getPredicate().equals(SchemaDO.sameAs.asNode())
                        && quad.getObject().isURI()
                        && quad.getObject().getURI().matches("https?://.*"))
                .map(quad -> quad.getObject().getURI())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(address -> new ThingPage.Out(address, URI.create(address).getHost()))
                .toList();
    }

    private Answer.Rows rows(String query) {
        return endpoint.rows(new QueryReader(prefixes).read("page", query));
    }
}
