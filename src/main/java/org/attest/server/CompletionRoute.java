package org.attest.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.query.QueryReader;
import org.attest.query.TermText;
import org.attest.rdf.Prefixes;

/** {@code /completions.json}: what an editor offers while one types: prefixes, terms with how often they are used, things. */
final class CompletionRoute implements Route {
    private static final String PATH = "/completions.json";

    /** VoID, counted at each version, says which terms the store uses. */
    private static final String TERMS = """
            SELECT ?term ?kind (SAMPLE(?l) AS ?label) (SAMPLE(?d) AS ?definition) (MAX(?n) AS ?uses)
            WHERE {
              { ?part void:class ?term ; void:entities ?n BIND("class" AS ?kind) }
              UNION { ?part void:property ?term ; void:triples ?n BIND("property" AS ?kind) }
              UNION { ?term a owl:Class BIND("class" AS ?kind) BIND(0 AS ?n) }
              UNION { VALUES ?sort { owl:ObjectProperty owl:DatatypeProperty } ?term a ?sort ; skos:definition ?any BIND("property" AS ?kind) BIND(0 AS ?n) }
              UNION { ?term skos:inScheme ?scheme FILTER(STRSTARTS(STR(?term), STR(v:))) BIND("concept" AS ?kind) BIND(0 AS ?n) }
              OPTIONAL { ?term rdfs:label|skos:prefLabel ?l FILTER(LANG(?l) IN ("", "en")) }
              OPTIONAL { ?term skos:definition ?d FILTER(LANG(?d) IN ("", "en")) }
              FILTER(isIRI(?term))
            }
            GROUP BY ?term ?kind ORDER BY DESC(?uses) ?term
            """;

    /** Which properties the things of a class have, by the same counts. */
    private static final String PROPERTIES_OF = """
            SELECT DISTINCT ?term ?class
            WHERE { ?part void:class ?class ; void:propertyPartition/void:property ?term FILTER(isIRI(?class)) }
            ORDER BY ?term ?class
            """;

    private static final String THINGS = """
            SELECT ?term (SAMPLE(?l) AS ?label)
            WHERE { ?term at:label ?l FILTER(isIRI(?term) && STRSTARTS(STR(?term), "%s")) FILTER NOT EXISTS { ?term a at:Population } }
            GROUP BY ?term ORDER BY ?term LIMIT 5000
            """;

    private final Served served;
    private final PerVersion<String> json;

    CompletionRoute(Served served) {
        this.served = served;
        this.json = new PerVersion<>(() -> served.endpoint().versions().latest().get(), this::json);
    }

    @Override
    public boolean matches(String path) {
        return path.equals(PATH);
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.send(200, "application/json", json.get());
    }

    private String json() {
        ObjectNode all = new ObjectMapper().createObjectNode();
        ArrayNode prefixes = all.putArray("prefixes");
        Prefixes known = served.prefixes();
        known.map()
                .forEach((prefix, iri) ->
                        prefixes.addObject().put("prefix", prefix).put("iri", iri));
        ArrayNode terms = all.putArray("terms");
        Map<Node, List<String>> owners = new HashMap<>();
        TermText text = new TermText(known);
        rows(PROPERTIES_OF)
                .forEach(row -> owners.computeIfAbsent(row.get("term"), unused -> new ArrayList<>())
                        .add(text.of(row.get("class"))));
        rows(TERMS)
                .forEach(row -> add(terms, row)
                        .ifPresent(entry ->
                                owners.getOrDefault(row.get("term"), List.of()).forEach(entry.withArray("of")::add)));
        ArrayNode things = all.putArray("things");
        rows(THINGS.formatted(known.base().iri())).forEach(row -> add(things, row));
        return all.toString();
    }

    private Iterable<Binding> rows(String query) {
        return served.endpoint()
                .rows(new QueryReader(served.prefixes()).read("completions", query))
                .rows();
    }

    /** Only what has a prefix can be completed. */
    private Optional<ObjectNode> add(ArrayNode list, Binding row) {
        Node term = row.get("term");
        String name = new TermText(served.prefixes()).of(term);
        if (name.equals(term.getURI())) {
            return Optional.empty();
        }
        ObjectNode entry = list.addObject().put("name", name);
        for (String column : new String[] {"kind", "label", "definition"}) {
            Node value = row.get(column);
            if (value != null) {
                entry.put(column, value.getLiteralLexicalForm());
            }
        }
        Node uses = row.get("uses");
        if (uses != null) {
            entry.put("uses", Long.parseLong(uses.getLiteralLexicalForm()));
        }
        return Optional.of(entry);
    }
}
