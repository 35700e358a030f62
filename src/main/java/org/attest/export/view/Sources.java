package org.attest.export.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;

/** The publications that are cited or held, as a reference list. Addresses of propaganda are nowhere recorded. */
final class Sources {
    private static final String PUBLICATIONS = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX bibo: <http://purl.org/ontology/bibo/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?p (SAMPLE(?cl) AS ?type) (SAMPLE(?t) AS ?title) (SAMPLE(?e) AS ?date) (SAMPLE(?in) AS ?container)
                   (SAMPLE(?no) AS ?issue) (SAMPLE(?first) AS ?from) (SAMPLE(?last) AS ?to) (SAMPLE(?pub) AS ?publisher)
                   (MAX(?propaganda) AS ?notice)
            WHERE {
              ?p a at:Publication ; at:label ?label .
              OPTIONAL { ?p a ?cl . FILTER(?cl NOT IN (at:Publication, at:Source, at:Document) && STRSTARTS(STR(?cl), STR(at:))) }
              OPTIONAL { ?p dcterms:title ?printed }
              BIND(STR(COALESCE(?printed, ?label)) AS ?t)
              OPTIONAL { ?p at:edtf ?e }
              OPTIONAL { ?p at:partOf ?larger . ?larger at:label ?whole FILTER NOT EXISTS { ?p at:partOf ?between . ?between at:partOf ?larger } }
              OPTIONAL { ?p at:outlet/at:label ?outlet }
              BIND(COALESCE(?whole, ?outlet) AS ?in)
              OPTIONAL { ?p bibo:issue|at:reportNumber ?no }
              OPTIONAL { ?p bibo:pageStart ?first }
              OPTIONAL { ?p bibo:pageEnd ?last }
              OPTIONAL { ?p (dcterms:publisher|at:producedBy)/at:label ?pub }
              BIND(EXISTS { ?p at:contentNotice ?any } AS ?propaganda)
            } GROUP BY ?p ORDER BY ?p
            """;

    private static final String AUTHORS = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?p ?name { ?p a at:Publication ; dcterms:creator/at:label ?name } ORDER BY ?p ?name
            """;

    private final Prefixes prefixes;
    private final LocalEndpoint endpoint;
    private final Losses losses = new Losses();

    Sources(Dataset dataset, Prefixes prefixes) {
        this.prefixes = prefixes;
        this.endpoint = new LocalEndpoint(dataset, () -> 0);
    }

    /** Those with these slugs. */
    String csl(Set<String> slugs) {
        return new CslJson(losses)
                .of(read().stream()
                        .filter(source -> slugs.contains(source.id()))
                        .toList());
    }

    Exported csl() {
        List<Source> sources = read();
        return new Exported(new CslJson(losses).of(sources), losses.list());
    }

    Exported bibtex() {
        List<Source> sources = read();
        return new Exported(new BibTex(losses).of(sources), losses.list());
    }

    private List<Source> read() {
        Map<String, List<String>> authors = new LinkedHashMap<>();
        rows(AUTHORS)
                .forEach(row -> authors.computeIfAbsent(row.get("p").getURI(), unused -> new ArrayList<>())
                        .add(row.get("name").getLiteralLexicalForm()));
        List<Source> sources = new ArrayList<>();
        for (Binding row : rows(PUBLICATIONS)) {
            String iri = row.get("p").getURI();
            String from = text(row, "from");
            String to = text(row, "to");
            boolean notice = "true".equals(text(row, "notice"));
            sources.add(new Source(
                    iri.substring(iri.lastIndexOf('/') + 1),
                    row.get("type") == null ? "Publication" : row.get("type").getLocalName(),
                    row.get("title").getLiteralLexicalForm(),
                    authors.getOrDefault(iri, List.of()),
                    text(row, "date"),
                    text(row, "container"),
                    text(row, "issue"),
                    from == null ? null : to == null || to.equals(from) ? from : from + "-" + to,
                    text(row, "publisher"),
                    notice ? "Propaganda: described, not linked." : null));
        }
        losses.add(
                rows("PREFIX at: <https://w3id.org/attest/ns#> SELECT ?n { ?p a at:Publication ; at:name ?n }")
                                .size()
                        - sources.size(),
                "further names and spellings",
                "a reference has one title");
        losses.add(
                rows("PREFIX at: <https://w3id.org/attest/ns#> SELECT ?p { ?p a at:Publication ; at:sourceKind ?k }")
                        .size(),
                "kinds of source",
                "there is no field for press, government or belligerent");
        losses.add(
                rows("PREFIX at: <https://w3id.org/attest/ns#> PREFIX cito: <http://purl.org/spar/cito/> SELECT ?c { ?c cito:hasCitedEntity ?p }")
                        .size(),
                "places where they are cited",
                "a reference list is not a list of references in a text");
        return sources;
    }

    private List<Binding> rows(String query) {
        return endpoint.rows(new QueryReader(prefixes).read("sources", query)).rows();
    }

    private static @Nullable String text(Binding row, String column) {
        return row.get(column) == null ? null : row.get(column).getLiteralLexicalForm();
    }
}
