package org.attest.rdf;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms reused from vocabularies for which Jena has no constants of its own. */
public final class ReusedTerms {

    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String CITO = "http://purl.org/spar/cito/";
    public static final String BIBO = "http://purl.org/ontology/bibo/";
    public static final String TIME = "http://www.w3.org/2006/time#";
    public static final String GEO = "http://www.opengis.net/ont/geosparql#";

    public static final Node PROV_ENTITY = term(PROV, "Entity");
    public static final Node PROV_AGENT = term(PROV, "Agent");
    public static final Node PROV_ACTIVITY = term(PROV, "Activity");
    public static final Node PROV_WAS_DERIVED_FROM = term(PROV, "wasDerivedFrom");
    public static final Node PROV_WAS_ATTRIBUTED_TO = term(PROV, "wasAttributedTo");
    public static final Node PROV_WAS_GENERATED_BY = term(PROV, "wasGeneratedBy");
    public static final Node PROV_WAS_ASSOCIATED_WITH = term(PROV, "wasAssociatedWith");
    public static final Node PROV_USED = term(PROV, "used");
    public static final Node PROV_GENERATED_AT_TIME = term(PROV, "generatedAtTime");
    public static final Node PROV_STARTED_AT_TIME = term(PROV, "startedAtTime");
    public static final Node PROV_ENDED_AT_TIME = term(PROV, "endedAtTime");

    public static final Node CITO_CITATION = term(CITO, "Citation");
    public static final Node CITO_HAS_CITING_ENTITY = term(CITO, "hasCitingEntity");
    public static final Node CITO_HAS_CITED_ENTITY = term(CITO, "hasCitedEntity");

    public static final Node BIBO_ISSUE = term(BIBO, "issue");
    public static final Node BIBO_LOCATOR = term(BIBO, "locator");
    public static final Node BIBO_PAGE_START = term(BIBO, "pageStart");
    public static final Node BIBO_PAGE_END = term(BIBO, "pageEnd");

    public static final Node TIME_INSTANT = term(TIME, "Instant");
    public static final Node TIME_PROPER_INTERVAL = term(TIME, "ProperInterval");

    public static final Node GEO_FEATURE = term(GEO, "Feature");
    public static final Node GEO_GEOMETRY = term(GEO, "Geometry");
    public static final Node GEO_HAS_GEOMETRY = term(GEO, "hasGeometry");
    public static final Node GEO_AS_WKT = term(GEO, "asWKT");

    public static final RDFDatatype EDTF = NodeFactory.getType("http://id.loc.gov/datatypes/edtf/EDTF");
    public static final RDFDatatype WKT_LITERAL = NodeFactory.getType(GEO + "wktLiteral");

    private ReusedTerms() {}

    private static Node term(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
