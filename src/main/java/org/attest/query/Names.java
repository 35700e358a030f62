package org.attest.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.text.NameKey;

/**
 * Things by any of their names.
 *
 * @param endpoint where they are looked up
 */
public record Names(Endpoint endpoint) {
    private static final String NAMES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT DISTINCT ?thing ?name ?label
            WHERE { ?thing at:name ?name ; at:label ?label . %s }
            ORDER BY ?label ?thing ?name
            """;

    /** The class shown is the narrowest; {@code at:Source} says what a thing is used as, not what it is. */
    private static final String FOUND = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?thing ?class ?label ?claims ?says
            WHERE {
              VALUES ?thing { %1$s }
              ?thing at:label ?label .
              OPTIONAL {
                SELECT ?thing (GROUP_CONCAT(DISTINCT ?type; SEPARATOR=", ") AS ?class)
                WHERE {
                  VALUES ?thing { %1$s }
                  ?thing a ?c .
                  FILTER(STRSTARTS(STR(?c), STR(at:)) && ?c != at:Source)
                  FILTER NOT EXISTS { ?thing a ?narrower . ?narrower rdfs:subClassOf ?c . FILTER(?narrower != ?c) }
                  BIND(STRAFTER(STR(?c), "#") AS ?type)
                } GROUP BY ?thing
              }
              OPTIONAL { SELECT ?thing (COUNT(DISTINCT ?c) AS ?about) { VALUES ?thing { %1$s } ?c at:about ?thing } GROUP BY ?thing }
              OPTIONAL { SELECT ?thing (COUNT(DISTINCT ?c) AS ?said) { VALUES ?thing { %1$s } ?c at:saidBy ?thing } GROUP BY ?thing }
              BIND(COALESCE(?about, 0) AS ?claims)
              BIND(COALESCE(?said, 0) AS ?says)
            }
            ORDER BY DESC(?claims) DESC(?says) ?label
            """;

    /**
     * Things one of whose names has all these words, or words that begin with them: IRI, class, label, number of claims
     * about it and number of claims that are said to be its own.
     */
    public Answer.Rows find(String words) {
        NameKey sought = NameKey.of(words);
        Set<Node> things = new LinkedHashSet<>();
        for (Binding row : all("").rows()) {
            if (!sought.text().isEmpty() && NameKey.of(lexical(row, "name")).covers(sought)) {
                things.add(row.get("thing"));
            }
        }
        String values = things.stream().map(thing -> "<" + thing.getURI() + ">").collect(Collectors.joining(" "));
        return endpoint.rows(reader().read("find", FOUND.formatted(values)));
    }

    /**
     * The one thing of a class that has a name.
     *
     * @param place what findings are about, for example {@code parameter origin}
     * @param classes prefixed names of the classes allowed, separated by {@code |}; empty for any
     * @throws AttestException {@code PARAMETER_INVALID} with the nearest names, {@code PARAMETER_AMBIGUOUS} with the
     *     candidates
     */
    public Node resolve(Place place, String name, String classes) {
        NameKey sought = NameKey.of(name);
        Map<Node, String> found = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Binding row : all(restriction(classes)).rows()) {
            names.add(lexical(row, "name"));
            if (NameKey.of(lexical(row, "name")).equals(sought)) {
                found.put(row.get("thing"), lexical(row, "label"));
            }
        }
        if (found.size() == 1) {
            return found.keySet().iterator().next();
        }
        throw new AttestException(found.isEmpty() ? unknown(place, name, names) : ambiguous(place, name, found));
    }

    private static Finding unknown(Place place, String name, Set<String> names) {
        String nearest =
                Nearest.to(name, names).map(n -> "did you mean ‘" + n + "’? ").orElse("");
        return new Finding(
                Code.PARAMETER_INVALID,
                place,
                "nothing here is called ‘" + name + "’",
                nearest + "‘attest find WORDS’ looks things up");
    }

    private static Finding ambiguous(Place place, String name, Map<Node, String> found) {
        return new Finding(
                Code.PARAMETER_AMBIGUOUS,
                place,
                "‘" + name + "’ is a name of several things",
                "say which one:\n"
                        + found.entrySet().stream()
                                .map(e -> "<" + e.getKey().getURI() + ">  " + e.getValue())
                                .collect(Collectors.joining("\n")));
    }

    private static String restriction(String classes) {
        return classes.isEmpty() ? "" : "?thing a ?class . FILTER(?class IN (" + classes.replace("|", ", ") + "))";
    }

    private Answer.Rows all(String restriction) {
        return endpoint.rows(reader().read("names", NAMES.formatted(restriction)));
    }

    private static QueryReader reader() {
        return new QueryReader(new Prefixes(Base.DEFAULT));
    }

    private static String lexical(Binding row, String variable) {
        Node node = row.get(variable);
        return node == null ? "" : node.getLiteralLexicalForm();
    }
}
