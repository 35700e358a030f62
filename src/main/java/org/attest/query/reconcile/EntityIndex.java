package org.attest.query.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Prefixes;

/**
 * All things that have a name, at one version of the content.
 *
 * @param entities by their path below the base, sorted
 * @param documents what they print
 */
public record EntityIndex(SortedMap<String, Entity> entities, List<Printing> documents) {
    private static final String NAMES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?thing ?label ?name ?use {
              VALUES (?property ?use) {
                (skos:prefLabel "preferred") (dcterms:title "title") (skos:altLabel "also")
                (at:demonym "people") (skos:hiddenLabel "misspelling")
              }
              ?thing at:label ?label ; ?property ?text .
              BIND(STR(?text) AS ?name)
            } ORDER BY ?thing ?use ?name
            """;

    private static final String TYPES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?thing ?type (COUNT(DISTINCT ?wider) AS ?depth) {
              ?thing at:label ?label ; a ?type .
              FILTER(STRSTARTS(STR(?type), STR(at:)) && ?type != at:Source)
              ?type rdfs:subClassOf* ?wider
            } GROUP BY ?thing ?type ORDER BY ?thing DESC(?depth) ?type
            """;

    private static final String CLAIMS = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT ?thing (COUNT(DISTINCT ?claim) AS ?claims) { ?claim at:about ?thing } GROUP BY ?thing
            """;

    private static final String PRINTINGS = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT DISTINCT ?document ?title ?quote {
              ?claim at:inDocument ?document ; at:quote ?quote .
              ?document at:label ?title .
            } ORDER BY ?document ?quote
            """;

    public EntityIndex {
        entities = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        documents = List.copyOf(documents);
    }

    /** Reads it from the endpoint. */
    public static EntityIndex of(Endpoint endpoint, Prefixes prefixes) {
        String base = prefixes.base().iri();
        QueryReader reader = new QueryReader(prefixes);
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, List<Entity.Name>> names = new LinkedHashMap<>();
        for (Binding row : endpoint.rows(reader.read("names", NAMES)).rows()) {
            path(row, "thing", base).ifPresent(thing -> {
                labels.put(thing, text(row, "label"));
                names.computeIfAbsent(thing, unused -> new ArrayList<>())
                        .add(new Entity.Name(text(row, "name"), text(row, "use")));
            });
        }
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (Binding row : endpoint.rows(reader.read("types", TYPES)).rows()) {
            path(row, "thing", base)
                    .ifPresent(thing -> types.computeIfAbsent(thing, unused -> new ArrayList<>())
                            .add(row.get("type").getLocalName()));
        }
        Map<String, Integer> claims = new LinkedHashMap<>();
        for (Binding row : endpoint.rows(reader.read("claims", CLAIMS)).rows()) {
            path(row, "thing", base).ifPresent(thing -> claims.put(thing, Integer.valueOf(text(row, "claims"))));
        }
        SortedMap<String, Entity> entities = new TreeMap<>();
        labels.forEach((id, label) -> entities.put(
                id,
                new Entity(
                        id,
                        label,
                        withLabel(label, names.getOrDefault(id, List.of())),
                        types.getOrDefault(id, List.of()),
                        claims.getOrDefault(id, 0))));
        return new EntityIndex(entities, documents(endpoint, reader, base));
    }

    private static List<Printing> documents(Endpoint endpoint, QueryReader reader, String base) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<String>> quotes = new LinkedHashMap<>();
        for (Binding row : endpoint.rows(reader.read("printings", PRINTINGS)).rows()) {
            path(row, "document", base).ifPresent(document -> {
                titles.put(document, text(row, "title"));
                quotes.computeIfAbsent(document, unused -> new ArrayList<>()).add(text(row, "quote"));
            });
        }
        return titles.entrySet().stream()
                .map(title ->
                        new Printing(title.getKey(), title.getValue(), quotes.getOrDefault(title.getKey(), List.of())))
                .toList();
    }

    /** The documents that print a name. */
    List<Printing> printing(String name) {
        return documents.stream().filter(document -> document.has(name)).toList();
    }

    private static List<Entity.Name> withLabel(String label, List<Entity.Name> names) {
        if (names.stream().anyMatch(name -> name.text().equals(label))) {
            return names;
        }
        List<Entity.Name> all = new ArrayList<>(List.of(new Entity.Name(label, "preferred")));
        all.addAll(names);
        return all;
    }

    private static Optional<String> path(Binding row, String variable, String base) {
        return Optional.ofNullable(row.get(variable))
                .filter(node -> node.isURI() && node.getURI().startsWith(base))
                .map(node -> node.getURI().substring(base.length()));
    }

    private static String text(Binding row, String variable) {
        return row.get(variable).getLiteralLexicalForm();
    }

    /** The thing of an id. */
    public Optional<Entity> find(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The classes that things have, the most frequent first. */
    public List<String> types() {
        Map<String, Integer> counts = new TreeMap<>();
        entities.values().stream()
                .map(Entity::types)
                .flatMap(Collection::stream)
                .forEach(type -> counts.merge(type, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
