package org.attest.server.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * Looks up what is said of a claim.
 *
 * @param endpoint where
 */
public record ClaimCards(Endpoint endpoint) {
    private static final String CLAIM = """
            SELECT ?document ?title ?kind ?quote ?start ?end ?byline ?hide
            WHERE {
              VALUES ?claim { <%s> }
              GRAPH ?g { ?claim at:printedIn ?document ; a ?type }
              BIND(STRAFTER(STR(?type), "#") AS ?kind)
              ?claim at:quote ?quote ; at:start ?start ; at:end ?end ; at:byline ?byline .
              ?document at:label ?title .
              BIND(EXISTS { ?claim at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> } AS ?hide)
            }
            LIMIT 1
            """;

    /** Stands in place of the words of another claim that are quoted from propaganda. */
    private static final String HIDDEN = "(words of propaganda, not shown)";

    /** Each row is one fact; headings are numbered, so that they come in the order in which people read them. */
    private static final String FACTS = """
            SELECT DISTINCT ?heading ?text ?node ?note ?notice ?hidden
            WHERE {
              VALUES ?claim { <%s> }
              {
                ?claim at:hasAttribution ?a . ?a at:ascribedTo ?node . ?node at:label ?text
                OPTIONAL { ?a at:ascriptionMode/skos:prefLabel ?mode FILTER(LANG(?mode) IN ("", "en")) }
                OPTIONAL { ?a at:ascriptionVia/at:label ?via }
                BIND(CONCAT(COALESCE(STR(?mode), ""), COALESCE(CONCAT(", through ", ?via), "")) AS ?note) BIND("1 Held by" AS ?heading)
              } UNION {
                ?claim at:assertedBy ?node . ?node at:label ?text BIND("2 Printed by" AS ?heading)
              } UNION {
                ?claim at:hasQuantity ?e . ?e at:lexicalValue ?text .
                OPTIONAL { ?claim at:low ?low } OPTIONAL { ?claim at:high ?high }
                BIND(IF(BOUND(?low) && BOUND(?high), IF(?low = ?high, STR(?low), CONCAT(STR(?low), " to ", STR(?high))),
                    IF(BOUND(?low), CONCAT(STR(?low), " or more"), CONCAT("up to ", STR(?high)))) AS ?interval)
                OPTIONAL { ?e at:boundKind/skos:prefLabel ?bound FILTER(LANG(?bound) IN ("", "en")) }
                OPTIONAL { ?e at:unit/skos:prefLabel ?unit FILTER(LANG(?unit) IN ("", "en")) }
                BIND(CONCAT(COALESCE(?interval, "no number"), COALESCE(CONCAT(" (", STR(?bound), ")"), ""), COALESCE(CONCAT(", unit: ", STR(?unit)), "")) AS ?note)
                BIND("3 Figure as printed" AS ?heading)
              } UNION {
                ?claim at:hasQuantity/at:ofPopulation ?node . ?node at:label ?text BIND("4 Who is counted" AS ?heading)
              } UNION {
                ?claim at:asOfStart ?from ; at:asOfEnd ?to BIND(IF(?from = ?to, STR(?from), CONCAT(STR(?from), " to ", STR(?to))) AS ?text) BIND("5 As of" AS ?heading)
              } UNION {
                { ?claim at:hedgeWording ?text } UNION { ?claim at:likelihoodWording ?text }
                BIND("6 Words of caution" AS ?heading)
              } UNION {
                ?claim at:claimPredicate ?p .
                OPTIONAL { ?claim at:claimSubject ?s . ?s at:label ?subject }
                OPTIONAL { ?claim at:claimObject ?node . ?node at:label ?object }
                OPTIONAL { ?claim at:claimLiteral ?literal }
                OPTIONAL { ?p skos:prefLabel|rdfs:label ?named FILTER(LANG(?named) IN ("", "en")) }
                BIND(CONCAT(COALESCE(?subject, "?"), " – ", COALESCE(STR(?named), STRAFTER(STR(?p), "#")), " – ", COALESCE(?object, STR(?literal), "?")) AS ?text)
                BIND("7 States" AS ?heading)
              } UNION {
                ?claim at:about ?node . ?node at:label ?text BIND("8 About" AS ?heading)
              } UNION {
                { ?claim at:cites ?node . ?node at:label ?text OPTIONAL { ?node at:edtf ?issued } BIND(COALESCE(?issued, "") AS ?note) }
                UNION
                { ?claim at:hasCitation/at:hasPassage/oa:hasSelector/oa:exact ?text BIND("as printed" AS ?note) }
                BIND(BOUND(?node) && EXISTS { ?node at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> } AS ?notice) BIND("9 Cited for it" AS ?heading)
              } UNION {
                ?flag oa:hasTarget|oa:hasTarget/oa:hasSource ?claim ; at:flagType/skos:prefLabel ?text . FILTER(LANG(?text) IN ("", "en"))
                OPTIONAL { ?flag rdfs:comment ?comment } BIND(COALESCE(STR(?comment), "") AS ?note) BIND("A Flags" AS ?heading)
              } UNION {
                ?correction at:corrects ?claim ; at:correctedValue ?value ; at:correctsProperty ?p .
                OPTIONAL { ?correction at:printedValue ?printed } OPTIONAL { ?correction rdfs:comment ?comment }
                BIND(CONCAT(STRAFTER(STR(?p), "#"), ": ", STR(?value), COALESCE(CONCAT(", printed: ", STR(?printed)), "")) AS ?text)
                BIND(COALESCE(STR(?comment), "") AS ?note) BIND("B Corrections" AS ?heading)
              } UNION {
                ?e at:partOfClaim ?claim . ?comparison at:compares ?e , ?f ; at:comparisonClass/skos:prefLabel ?class .
                FILTER(LANG(?class) IN ("", "en")) ?f at:partOfClaim ?node . FILTER(?node != ?claim)
                ?node at:quote ?text ; at:byline ?by . BIND(CONCAT(STR(?class), " · ", ?by) AS ?note) BIND("C Compared with" AS ?heading)
              } UNION {
                { ?argument at:premise ?claim ; at:conclusion ?node BIND("supports" AS ?note) } UNION { ?argument at:conclusion ?claim ; at:premise ?node BIND("rests on" AS ?note) }
                ?node at:quote ?text BIND("D In the argument" AS ?heading)
              } UNION {
                ?claim at:antecedent ?node . ?node at:quote ?text BIND("if" AS ?note) BIND("D In the argument" AS ?heading)
              } UNION {
                ?claim at:consequent ?node . ?node at:quote ?text BIND("then" AS ?note) BIND("D In the argument" AS ?heading)
              } UNION {
                ?claim skos:note ?text BIND("E Note" AS ?heading)
              }
              BIND(BOUND(?node) && EXISTS { ?node at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> } AS ?hidden)
            }
            ORDER BY ?heading ?note ?text ?node
            """;

    /** The card of a claim; empty when there is no such claim. */
    public Optional<ClaimCard> of(Node claim) {
        return rows(CLAIM, claim).stream().findFirst().map(row -> card(claim, row));
    }

    private ClaimCard card(Node claim, Binding row) {
        Map<String, List<ClaimCard.Fact>> facts = new LinkedHashMap<>();
        for (Binding fact : rows(FACTS, claim)) {
            facts.computeIfAbsent(text(fact, "heading").substring(2), unused -> new ArrayList<>())
                    .add(new ClaimCard.Fact(
                            text(fact, "hidden").equals("true") ? HIDDEN : text(fact, "text"),
                            fact.get("node"),
                            text(fact, "note"),
                            text(fact, "notice").equals("true")));
        }
        return new ClaimCard(
                claim,
                row.get("document"),
                text(row, "title"),
                text(row, "kind"),
                text(row, "quote"),
                Integer.parseInt(text(row, "start")),
                Integer.parseInt(text(row, "end")),
                text(row, "hide").equals("true"),
                text(row, "byline"),
                facts);
    }

    private List<Binding> rows(String query, Node claim) {
        QueryReader reader = new QueryReader(new Prefixes(Base.DEFAULT));
        return endpoint.rows(reader.read("claim", query.formatted(claim.getURI())))
                .rows();
    }

    private static String text(Binding row, String column) {
        Node node = row.get(column);
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }
}
