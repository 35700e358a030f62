package org.attest.server.page;

import org.apache.jena.graph.Node;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.Prefixes;

/** Where something is shown on this server; nothing leads to another one by itself. */
public record PageLinks(Prefixes prefixes) {
    /** Begins the addresses of texts. */
    public static final String READ = "/read/";

    private static final String CLAIM = "claim/";

    /** The address of a node: a claim in its text, a thing on its page, a term in the ontology; empty for none. */
    public String of(Node node) {
        if (!node.isURI()) {
            return "";
        }
        String iri = node.getURI();
        String base = prefixes.base().iri();
        if (iri.startsWith(base)) {
            String path = iri.substring(base.length());
            return path.matches(CLAIM + "[^/]+/[^/-]+") ? read(path) : "/page/" + escaped(path);
        }
        if (iri.startsWith(AtNamespace.NS)) {
            return "/ns#" + escaped(iri.substring(AtNamespace.NS.length()));
        }
        return iri.startsWith(AtNamespace.VOCAB) ? "/ns#" + escaped(iri.substring(AtNamespace.VOCAB.length())) : "";
    }

    /** The page of a thing, also of a claim. */
    public String page(Node node) {
        return "/page/" + escaped(node.getURI().substring(prefixes.base().iri().length()));
    }

    private static String read(String path) {
        int slash = path.lastIndexOf('/');
        return READ + escaped(path.substring(CLAIM.length(), slash)) + "?claim=" + path.substring(slash + 1);
    }

    /** A path that is part of an IRI stands in an address as it is, but for what would end it. */
    private static String escaped(String path) {
        return path.replace("?", "%3F").replace("#", "%23");
    }
}
