package org.attest.export.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;

/**
 * Claims as search engines and fact checkers read them: words, who says them, the document that prints them and the
 * publication that they rest on. Words of propaganda stay out.
 */
final class SchemaClaims {
    private static final String CLAIMS = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX mode: <https://w3id.org/attest/vocab/mode/>
            PREFIX notice: <https://w3id.org/attest/vocab/content-notice/>
            SELECT ?claim ?quote ?document ?title ?start ?end ?propaganda {
              ?claim at:quote ?quote ; at:inDocument ?document . ?document at:label ?title .
              OPTIONAL { ?claim at:asOfStart ?start ; at:asOfEnd ?end }
              BIND(EXISTS { ?claim at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice notice:propaganda } AS ?propaganda)
            } ORDER BY ?claim
            """;

    /** What is linked, by the property of ours and that of schema.org. */
    private static final List<List<String>> LINKS =
            List.of(List.of("saidBy", "author"), List.of("about", "about"), List.of("restsOn", "firstAppearance"));

    private static final String NAMES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT DISTINCT ?thing ?label ?type {
              { ?c at:saidBy ?thing } UNION { ?c at:about ?thing } UNION { ?c at:restsOn ?thing } UNION { ?c at:inDocument ?thing }
              ?thing at:label ?label .
              BIND(IF(EXISTS { ?thing a at:Individual }, "Person", IF(EXISTS { ?thing a at:Actor }, "Organization",
                IF(EXISTS { ?thing a at:Country }, "Country", IF(EXISTS { ?thing a at:Place }, "Place",
                IF(EXISTS { ?thing a at:Publication }, "CreativeWork", "Thing"))))) AS ?type)
            } ORDER BY ?thing
            """;

    private final Prefixes prefixes;
    private final LocalEndpoint endpoint;
    private final List<Quad> quads = new ArrayList<>();
    private final Losses losses = new Losses();

    SchemaClaims(Dataset dataset, Prefixes prefixes) {
        this.prefixes = prefixes;
        this.endpoint = new LocalEndpoint(dataset, () -> 0);
    }

    Exported exported() {
        List<Binding> claims = rows(CLAIMS);
        claims.forEach(this::claim);
        for (List<String> link : LINKS) {
            rows("PREFIX at: <https://w3id.org/attest/ns#> SELECT DISTINCT ?claim ?thing { ?claim at:quote ?q ; at:"
                            + link.get(0) + " ?thing . ?thing at:label ?label } ORDER BY ?claim ?thing")
                    .forEach(row -> add(row.get("claim"), link.get(1), row.get("thing")));
        }
        for (Binding row : rows(NAMES)) {
            add(row.get("thing"), RDF.type.asNode(), schema(row.get("type").getLiteralLexicalForm()));
            add(row.get("thing"), "name", row.get("label"));
        }
        losses.add(claims.size(), "passages", "schema:Claim names the document, not the characters in it");
        losses.add(count("?c at:hasQuantity ?x"), "figures with their bounds", "schema:Claim has only words");
        losses.add(
                count("?c at:modality ?m . FILTER(!STRENDS(STR(?m), \"/asserted\"))"),
                "degrees of sureness",
                "there is no term for them");
        losses.add(
                count("?c at:hasAttribution/at:ascriptionMode ?x"),
                "ways of ascribing",
                "an author either is one or not");
        losses.add(count("?c at:hasCitation ?x"), "references", "only the publication that a claim rests on is named");
        losses.add(count("?c at:claimSubject ?x"), "relations taken apart", "schema:Claim has only words");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> names = Map.of("schema", SchemaDO.NS);
        RioWriter.write(CanonicalQuads.sorted(quads), names, RioFormat.JSONLD, out);
        return new Exported(out.toString(StandardCharsets.UTF_8), losses.list());
    }

    private void claim(Binding row) {
        Node claim = row.get("claim");
        add(claim, RDF.type.asNode(), schema("Claim"));
        if (row.get("propaganda").getLiteralLexicalForm().equals("true")) {
            losses.add("quotes", "they are words of propaganda");
        } else {
            add(claim, "text", row.get("quote"));
        }
        add(claim, "appearance", row.get("document"));
        if (row.get("start") != null) {
            String period = row.get("start").getLiteralLexicalForm() + "/"
                    + row.get("end").getLiteralLexicalForm();
            add(claim, "temporalCoverage", NodeFactory.createLiteralString(period));
        }
    }

    private long count(String pattern) {
        return rows("PREFIX at: <https://w3id.org/attest/ns#> SELECT DISTINCT ?c { ?c at:quote ?quote . " + pattern
                        + " }")
                .size();
    }

    private List<Binding> rows(String query) {
        return endpoint.rows(new QueryReader(prefixes).read("schema", query)).rows();
    }

    private void add(Node subject, String property, Node value) {
        add(subject, schema(property), value);
    }

    private void add(Node subject, Node property, Node value) {
        quads.add(new Quad(Quad.defaultGraphIRI, subject, property, value));
    }

    private static Node schema(String name) {
        return OutsideIris.of(SchemaDO.NS + name);
    }
}
