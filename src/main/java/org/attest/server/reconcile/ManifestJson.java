package org.attest.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attest.query.reconcile.Entity;
import org.attest.rdf.AtNamespace;

/** What the service can do, and where. */
public final class ManifestJson {
    private static final int WIDTH = 430;
    private static final int HEIGHT = 300;
    private static final int MOST_TYPES = 8;

    private ManifestJson() {}

    /**
     * The manifest.
     *
     * @param home where the server is found, ending in a slash
     * @param base that ids stand below
     * @param types classes of things, the most frequent first
     * @param version of the content
     */
    public static ObjectNode of(String home, String base, List<String> types, String version) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "Attest: actors, places and publications of sourced claims");
        manifest.put("identifierSpace", base);
        manifest.put("schemaSpace", AtNamespace.NS);
        manifest.put("documentation", home + "api/");
        manifest.put("serviceVersion", version);
        // The id is a path: whether a client encodes its slash or not, this address leads to the page.
        manifest.putObject("view").put("url", home + "resolve?iri=" + base + "{{id}}");
        manifest.putObject("feature_view").put("url", home + "reconcile/feature?id={{id}}");
        manifest.putObject("preview")
                .put("url", home + "reconcile/preview?id={{id}}")
                .put("width", WIDTH)
                .put("height", HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        List.of("entity", "type", "property")
                .forEach(what -> suggest.putObject(what)
                        .put("service_url", home.substring(0, home.length() - 1))
                        .put("service_path", "/reconcile/suggest/" + what));
        ((ObjectNode) suggest.get("entity"))
                .put("flyout_service_url", home.substring(0, home.length() - 1))
                .put("flyout_service_path", "/reconcile/flyout?id=${id}");
        ObjectNode extend = manifest.putObject("extend");
        extend.putObject("propose_properties")
                .put("service_url", home.substring(0, home.length() - 1))
                .put("service_path", "/reconcile/properties");
        extend.putArray("property_settings")
                .addObject()
                .put("name", "limit")
                .put("label", "Limit")
                .put("type", "number")
                .put("default", 0)
                .put("help_text", "How many values at most for each row; 0 for all");
        ArrayNode defaults = manifest.putArray("defaultTypes");
        types.stream()
                .limit(MOST_TYPES)
                .forEach(type -> defaults.addObject().put("id", type).put("name", Entity.words(type)));
        return manifest;
    }
}
