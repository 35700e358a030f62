package org.attest.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.attest.query.reconcile.Candidate;
import org.attest.query.reconcile.Entity;
import org.attest.query.reconcile.Printing;
import org.attest.query.reconcile.Property;
import org.attest.query.reconcile.PropertyValues.Value;

/**
 * Writes what a client of the service is answered.
 *
 * @param base that ids stand below
 */
public record AnsweredJson(String base) {
    /** Begins the id of the feature that names the alias that matched. */
    public static final String ALIAS = "alias/";

    /** Begins the id of a feature that names a document which prints that alias. */
    public static final String PRINTED = "printed-in/";

    private static final int DAY = 10;

    /** The candidates of one query. */
    public ObjectNode result(List<Candidate> candidates) {
        ObjectNode answer = object();
        ArrayNode result = answer.putArray("result");
        candidates.forEach(candidate -> result.add(candidate(candidate)));
        return answer;
    }

    private static ObjectNode candidate(Candidate candidate) {
        Entity entity = candidate.entity();
        ObjectNode node = object();
        node.put("id", entity.id());
        node.put("name", entity.label());
        node.put("description", reason(candidate));
        node.put("score", candidate.score());
        node.put("match", candidate.match());
        ArrayNode types = node.putArray("type");
        entity.types().forEach(type -> types.add(type(type)));
        ArrayNode features = node.putArray("features");
        // The protocol lets a feature be a number or a truth value, so what it is about stands in its id.
        feature(features, ALIAS + candidate.alias());
        candidate.printings().forEach(printing -> feature(features, PRINTED + printing.publication()));
        candidate.agreeing().forEach(property -> feature(features, "agrees/" + property));
        return node;
    }

    private static void feature(ArrayNode features, String id) {
        features.addObject().put("id", id).put("value", true);
    }

    private static String reason(Candidate candidate) {
        String name = candidate.alias().equals(candidate.entity().label())
                ? "by its name"
                : (candidate.use().equals("misspelling") ? "by the misspelling ‘" : "as ‘") + candidate.alias() + "’";
        String printed = candidate.printings().stream().map(Printing::title).collect(Collectors.joining("; "));
        return name + (printed.isEmpty() ? "" : ", printed in " + printed);
    }

    private static ObjectNode type(String type) {
        return object().put("id", type).put("name", Entity.words(type));
    }

    /** Things to choose from while somebody types. */
    public ObjectNode suggestions(List<Candidate> candidates) {
        ObjectNode answer = object();
        ArrayNode result = answer.putArray("result");
        for (Candidate candidate : candidates) {
            Entity entity = candidate.entity();
            ObjectNode one = result.addObject().put("id", entity.id()).put("name", entity.label());
            one.put("description", reason(candidate));
            ArrayNode notable = one.putArray("notable");
            entity.types().forEach(type -> notable.add(type(type)));
        }
        return answer;
    }

    /** Types to choose from. */
    public ObjectNode types(List<String> types) {
        ObjectNode answer = object();
        ArrayNode result = answer.putArray("result");
        types.forEach(type -> result.add(type(type)));
        return answer;
    }

    /** Properties to choose from, under the name of the list that the client expects. */
    public ObjectNode properties(String list, String words) {
        ObjectNode answer = object();
        ArrayNode result = answer.putArray(list);
        String wanted = words.toLowerCase(java.util.Locale.ROOT);
        Arrays.stream(Property.values())
                .filter(property ->
                        property.label().toLowerCase(java.util.Locale.ROOT).contains(wanted)
                                || property.id().startsWith(words))
                .forEach(property -> result.addObject().put("id", property.id()).put("name", property.label()));
        return answer;
    }

    /**
     * The cells of new columns.
     *
     * @param ids of the rows; each has an entry, also when nothing is known of it
     */
    public ObjectNode extension(List<String> ids, Map<Property, Map<String, List<Value>>> values) {
        ObjectNode answer = object();
        ArrayNode meta = answer.putArray("meta");
        values.keySet()
                .forEach(property -> meta.addObject().put("id", property.id()).put("name", property.label()));
        ObjectNode rows = answer.putObject("rows");
        for (String id : ids) {
            ObjectNode row = rows.putObject(id);
            values.forEach((property, found) -> {
                ArrayNode cells = row.putArray(property.id());
                found.getOrDefault(id, List.of()).forEach(value -> cells.add(cell(value)));
            });
        }
        return answer;
    }

    private ObjectNode cell(Value value) {
        Node node = value.node();
        if (node.isURI()) {
            boolean ours = node.getURI().startsWith(base);
            String label = value.label();
            return ours
                    ? object().put("id", node.getURI().substring(base.length()))
                            .put("name", label == null ? node.getURI().substring(base.length()) : label)
                    : object().put("str", node.getURI());
        }
        String text = node.getLiteralLexicalForm();
        NodeValue literal = NodeValue.makeNode(node);
        if (literal.isInteger() && text.length() < 18) {
            return object().put("int", Long.parseLong(text));
        }
        if (literal.isDecimal()) {
            return object().put("float", literal.getDecimal());
        }
        return literal.isDate() && text.length() == DAY
                ? object().put("date", text + "T00:00:00Z")
                : object().put("str", text);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
