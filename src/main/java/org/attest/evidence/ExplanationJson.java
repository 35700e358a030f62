package org.attest.evidence;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.rdf.Prefixes;

/**
 * Explanations as nested JSON, with whole IRIs and uncut quotes.
 *
 * @param prefixes for patterns that must not be there, which are told as text
 */
public record ExplanationJson(Prefixes prefixes) {
    /** One explanation: {@code triple}, {@code graph}, and {@code print}, {@code file} or {@code derivations}. */
    public JsonObject of(Explanation explanation) {
        JsonObject json = new JsonObject();
        json.put("triple", triple(explanation.triple()));
        if (explanation instanceof Explanation.Stated stated) {
            json.put("graph", stated.graph().getURI());
            origin(stated.origin(), json);
        } else if (explanation instanceof Explanation.Derived derived) {
            json.put("graph", derived.graph().getURI());
            JsonArray derivations = new JsonArray();
            derived.derivations().forEach(derivation -> derivations.add(of(derivation)));
            json.put("derivations", derivations);
            json.put("others", derived.others());
        } else {
            json.put("see", explanation instanceof Explanation.Above ? "above" : "gone");
        }
        return json;
    }

    private JsonObject of(Explanation.Derivation derivation) {
        JsonObject json = new JsonObject();
        json.put("rule", derivation.rule());
        json.put("summary", derivation.summary());
        json.put("premises", of(derivation.grounds()));
        return json;
    }

    private JsonArray of(List<Explanation.Ground> grounds) {
        JsonArray array = new JsonArray();
        for (Explanation.Ground ground : grounds) {
            if (ground instanceof Explanation.Ground.Because because) {
                array.add(of(because.explanation()));
            } else if (ground instanceof Explanation.Ground.Without without) {
                JsonObject json = new JsonObject();
                json.put("absent", new ExplanationText(prefixes).without(without.pattern()));
                array.add(json);
            } else if (ground instanceof Explanation.Ground.Over over) {
                JsonObject json = new JsonObject();
                json.put("taken", over.taken());
                json.put("members", of(over.members()));
                array.add(json);
            }
        }
        return array;
    }

    private static void origin(Origin origin, JsonObject json) {
        if (origin instanceof Origin.Print print) {
            JsonObject place = new JsonObject();
            place.put("owner", print.owner().getURI());
            place.put("quote", print.quote());
            place.put("document", print.document().getURI());
            place.put("start", print.start());
            place.put("end", print.end());
            place.put("byline", print.byline());
            json.put("print", place);
        } else {
            json.put("file", ((Origin.Filed) origin).name());
        }
    }

    private static JsonArray triple(Triple triple) {
        JsonArray array = new JsonArray();
        for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            array.add(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
        }
        return array;
    }
}
