package org.attest.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * The prefixes that are predeclared in the command line, the endpoint, the pages and the files we write.
 *
 * @param base decides what {@code place:}, {@code actor:} and the other kinds of thing stand for
 */
public record Prefixes(Base base) {
    /** The kinds of thing that have a prefix of their own: the first step of their path below the base. */
    public static final List<String> KINDS = List.of(
            "place",
            "actor",
            "individual",
            "wilaya",
            "publication",
            "claim",
            "citation",
            "argument",
            "population",
            "topic",
            "comparison",
            "time",
            "event",
            "policy",
            "curation",
            "correction",
            "assessment",
            "query",
            "graph");

    /** The concept schemes that have a prefix of their own. */
    private static final List<String> SCHEMES =
            List.of("bound", "unit", "mode", "modality", "count", "direction", "role", "precision", "kind", "flag");

    /** Prefix to namespace, ours first, in the order in which files declare them. */
    public Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("at", AtNamespace.NS);
        map.put("v", AtNamespace.VOCAB);
        map.put("calc", AtNamespace.FUNCTION);
        KINDS.forEach(kind -> map.put(kind, base.iri() + kind + "/"));
        SCHEMES.forEach(scheme -> map.put(scheme, AtNamespace.VOCAB + path(scheme) + "/"));
        map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.put("owl", "http://www.w3.org/2002/07/owl#");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        map.put("skos", "http://www.w3.org/2004/02/skos/core#");
        map.put("dcterms", "http://purl.org/dc/terms/");
        map.put("prov", "http://www.w3.org/ns/prov#");
        map.put("oa", "http://www.w3.org/ns/oa#");
        map.put("cito", "http://purl.org/spar/cito/");
        map.put("bibo", "http://purl.org/ontology/bibo/");
        map.put("org", "http://www.w3.org/ns/org#");
        map.put("time-owl", "http://www.w3.org/2006/time#");
        map.put("geo", "http://www.opengis.net/ont/geosparql#");
        map.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        map.put("schema", "https://schema.org/");
        map.put("void", "http://rdfs.org/ns/void#");
        map.put("dcat", "http://www.w3.org/ns/dcat#");
        map.put("sh", "http://www.w3.org/ns/shacl#");
        return map;
    }

    /** The same as Jena wants it. */
    public PrefixMapping mapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(map()).lock();
    }

    /**
     * The property that a file names: by its local name when it is one of ours, else by a prefixed name such as
     * {@code dcterms:issued}; empty when the prefix is not ours to know.
     */
    public Optional<Node> property(String written) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "at" : written.substring(0, colon);
        return Optional.ofNullable(map().get(prefix))
                .map(namespace -> NodeFactory.createURI(namespace + written.substring(colon + 1)));
    }

    /** {@code kind:} reads better in a query than the scheme's own name, which is also a kind of thing. */
    private static String path(String scheme) {
        return scheme.equals("kind") ? "population" : scheme;
    }
}
