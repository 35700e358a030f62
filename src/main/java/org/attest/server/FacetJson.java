package org.attest.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attest.query.Facet;

/** Facets as JSON: by column its values and how many rows have each. */
final class FacetJson {
    private FacetJson() {}

    static String of(List<Facet> facets, int rows) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("rows", rows);
        ArrayNode all = root.putArray("facets");
        for (Facet facet : facets) {
            ObjectNode one = all.addObject().put("column", facet.column()).put("label", facet.label());
            ArrayNode values = one.putArray("values");
            facet.values()
                    .forEach(value -> values.addObject()
                            .put("value", value.key())
                            .put("text", value.text())
                            .put("rows", value.rows()));
        }
        return root.toPrettyString() + "\n";
    }
}
