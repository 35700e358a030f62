package org.attest.query.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Prefixes;
import org.attest.text.NameKey;
import org.jspecify.annotations.Nullable;

/** What is recorded of things, property by property. */
public record PropertyValues(Endpoint endpoint, Prefixes prefixes) {
    private static final String VALUES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX schema: <https://schema.org/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT DISTINCT ?thing ?value ?label {
              VALUES ?thing { %s }
              %s .
              OPTIONAL { ?value at:label|at:byline ?label }
            } ORDER BY ?thing ?label ?value
            """;

    /**
     * One value.
     *
     * @param label what a thing goes by; null for a literal, and for what has no name here
     */
    public record Value(Node node, @Nullable String label) {}

    /**
     * The values of one property by thing, in the order of the things; things without a value are left out.
     *
     * @param ids paths below the base, of things that are known
     */
    public Map<String, List<Value>> of(Property property, Collection<String> ids) {
        Map<String, List<Value>> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        String base = prefixes.base().iri();
        String things = ids.stream().map(id -> "<" + base + id + ">").collect(Collectors.joining(" "));
        QueryReader reader = new QueryReader(prefixes);
        for (Binding row : endpoint.rows(reader.read("values", VALUES.formatted(things, property.pattern())))
                .rows()) {
            String label = Optional.ofNullable(row.get("label"))
                    .map(Node::getLiteralLexicalForm)
                    .orElse(null);
            found.computeIfAbsent(row.get("thing").getURI().substring(base.length()), unused -> new ArrayList<>())
                    .add(new Value(row.get("value"), label));
        }
        return found;
    }

    /** The things that have one of the values in a property, compared as names are; none have one in an unknown property. */
    List<String> agreeing(String property, List<String> wanted, Collection<String> ids) {
        return Property.of(property).map(known -> of(known, ids)).orElse(Map.of()).entrySet().stream()
                .filter(e ->
                        e.getValue().stream().anyMatch(value -> wanted.stream().anyMatch(one -> same(value, one))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean same(Value value, String wanted) {
        String label = value.label();
        if (label != null && NameKey.of(label).equals(NameKey.of(wanted))) {
            return true;
        }
        Node node = value.node();
        if (node.isURI()) {
            return node.getURI().equals(wanted)
                    || node.getURI().equals(prefixes.base().iri() + wanted);
        }
        return node.isLiteral() && NameKey.of(node.getLiteralLexicalForm()).equals(NameKey.of(wanted));
    }
}
