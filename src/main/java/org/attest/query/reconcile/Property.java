package org.attest.query.reconcile;

import java.util.Arrays;
import java.util.Optional;

/** What a table of names can be extended by, and what a name can be checked against. */
public enum Property {
    LABEL("label", "Name", "?thing at:label ?value"),
    NAME("name", "Names in all spellings", "?thing at:name ?value"),
    ISO2("iso2", "ISO 3166-1 alpha-2", "?thing at:iso2 ?value"),
    ISO3("iso3", "ISO 3166-1 alpha-3", "?thing at:iso3 ?value"),
    M49("m49", "UN M49", "?thing at:m49 ?value"),
    GEONAMES("geonamesId", "GeoNames", "?thing at:geonamesId ?value"),
    SAME_AS("sameAs", "The same elsewhere", "?thing schema:sameAs ?value"),
    LOCATED_IN("locatedIn", "Located in", "?thing at:locatedIn ?value"),
    PART_OF("partOf", "Part of", "?thing at:partOf ?value"),
    PUBLISHER("publisher", "Publisher", "?thing dcterms:publisher ?value"),
    DATED("edtf", "Dated", "?thing at:edtf ?value"),
    CLAIMS("claims", "How many claims are about it", """
            { SELECT ?thing (COUNT(DISTINCT ?claim) AS ?value) { ?claim at:about ?thing } GROUP BY ?thing }"""),
    CLAIM("claim", "Claims about it", "?value at:about ?thing"),
    BYLINE("byline", "Who makes claims about it, where", "?claim at:about ?thing ; at:byline ?value");

    private final String id;
    private final String label;
    private final String pattern;

    Property(String id, String label, String pattern) {
        this.id = id;
        this.label = label;
        this.pattern = pattern;
    }

    /** The property of an id, or of its IRI. */
    public static Optional<Property> of(String id) {
        String last = id.substring(Math.max(id.lastIndexOf('#'), id.lastIndexOf(':')) + 1);
        return Arrays.stream(values()).filter(p -> p.id.equals(last)).findFirst();
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Graph pattern from {@code ?thing} to {@code ?value}. */
    String pattern() {
        return pattern;
    }
}
