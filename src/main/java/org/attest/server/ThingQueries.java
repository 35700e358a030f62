package org.attest.server;

import java.util.List;
import java.util.Map;
import org.attest.server.page.ResultTable;

/** What a page asks about a thing; {@code %1$s} stands for its IRI. */
final class ThingQueries {
    /** Of some classes those that have no narrower one among them; what a thing is used as is not what it is. */
    static final String NARROWEST = """
            SELECT DISTINCT ?class
            WHERE {
              VALUES ?class { %1$s }
              FILTER(?class != at:Source)
              FILTER NOT EXISTS { VALUES ?narrower { %1$s } ?narrower rdfs:subClassOf ?class FILTER(?narrower != ?class && ?narrower != at:Source) }
            }
            """;

    static final String NOTICE = """
            SELECT DISTINCT ?notice
            WHERE { <%1$s> at:contentNotice/skos:prefLabel ?notice FILTER(LANG(?notice) IN ("", "en")) }
            """;

    static final String NAMES = """
            PREFIX skosxl: <http://www.w3.org/2008/05/skos-xl#>
            SELECT DISTINCT ?name ?use
            WHERE {
              { <%1$s> skos:prefLabel ?name BIND("" AS ?use) BIND(1 AS ?order) }
              UNION
              { <%1$s> skosxl:altLabel|skosxl:prefLabel|skosxl:hiddenLabel ?form . ?form skosxl:literalForm ?name
                OPTIONAL { ?form at:namePart/skos:prefLabel ?part FILTER(LANG(?part) IN ("", "en")) }
                BIND(COALESCE(STR(?part), "") AS ?use) BIND(2 AS ?order) }
              UNION
              { <%1$s> skos:altLabel ?name BIND("" AS ?use) BIND(3 AS ?order) }
              UNION
              { <%1$s> skos:hiddenLabel ?name BIND("as misspelt" AS ?use) BIND(4 AS ?order) }
            }
            ORDER BY ?order LANG(?name) ?name
            """;

    /** Columns of claims, whichever way they concern the thing. */
    private static final String CLAIMS = """
            SELECT DISTINCT ?quote ?who ?low ?high ?asOfStart ?asOfEnd ?kind ?claim
            WHERE {
              %s
              GRAPH ?g { ?claim at:printedIn ?document ; a ?type }
              ?claim at:quote ?words ; at:byline ?who ; at:start ?start .
              OPTIONAL { ?claim at:low ?low } OPTIONAL { ?claim at:high ?high }
              OPTIONAL { ?claim at:asOfStart ?asOfStart ; at:asOfEnd ?asOfEnd }
              BIND(LCASE(REPLACE(STRAFTER(STR(?type), "#"), "Claim$", "")) AS ?kind)
              BIND(EXISTS { ?claim at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> } AS ?hide)
              BIND(IF(?hide, "(words of propaganda, not shown)", STR(?words)) AS ?quote)
            }
            ORDER BY DESC(BOUND(?low) || BOUND(?high)) ?document ?start ?claim
            """;

    private static final String RIVALS = """
            SELECT DISTINCT ?quote ?who ?otherQuote ?otherWho ?class ?comparison
            WHERE {
              { ?claim at:about <%1$s> } UNION { ?claim at:hasQuantity/at:ofPopulation <%1$s> } UNION { BIND(<%1$s> AS ?claim) }
              UNION { <%1$s> at:compares/at:partOfClaim ?claim BIND(<%1$s> AS ?comparison) }
              ?e at:partOfClaim ?claim . ?comparison at:compares ?e , ?f ; at:comparisonClass/skos:prefLabel ?named .
              FILTER(LANG(?named) IN ("", "en")) ?f at:partOfClaim ?other . FILTER(STR(?claim) < STR(?other) || ?claim = <%1$s>) FILTER(?claim != ?other)
              ?claim at:quote ?words ; at:byline ?who . ?other at:quote ?otherWords ; at:byline ?otherWho . BIND(STR(?named) AS ?class)
              BIND(IF(EXISTS { ?claim at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> },
                  "(words of propaganda, not shown)", STR(?words)) AS ?quote)
              BIND(IF(EXISTS { ?other at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> },
                  "(words of propaganda, not shown)", STR(?otherWords)) AS ?otherQuote)
            }
            ORDER BY ?class ?quote ?otherQuote ?comparison
            """;

    private static final String CITED = """
            SELECT DISTINCT ?printed ?document ?claim
            WHERE {
              ?citation cito:hasCitedEntity <%1$s> ; cito:hasCitingEntity ?document ; at:hasPassage/oa:hasSelector ?selector .
              ?selector oa:exact ?printed .
              OPTIONAL { ?citation at:hasPassage/oa:hasSelector/oa:start ?start }
              OPTIONAL { ?citation at:partOfClaim ?claim }
            }
            ORDER BY ?document ?start ?claim
            """;

    private static final String POINTING = """
            SELECT DISTINCT ?thing (STR(?p) AS ?says)
            WHERE {
              ?thing ?property <%1$s> ; at:label ?name .
              FILTER NOT EXISTS { ?thing a at:Claim }
              FILTER(?property NOT IN (at:saidBy, at:about, at:cites, at:restsOn, at:claimHolder, at:knownRoot, at:rootHolder, at:compares))
              OPTIONAL { ?property rdfs:label ?l FILTER(LANG(?l) IN ("", "en")) }
              BIND(COALESCE(STR(?l), REPLACE(STR(?property), "^.*[/#]", "")) AS ?p)
            }
            ORDER BY ?says ?name ?thing
            """;

    private static final Map<String, ResultTable.Column> COLUMNS = Map.ofEntries(
            column("quote", "Quote", "passage"),
            column("who", "Who says so, where", "source"),
            column("low", "Low", "low"),
            column("high", "High", "high"),
            column("asOfStart", "As of", "start"),
            column("asOfEnd", "Until", "end"),
            column("kind", "Kind", "kind"),
            column("claim", "Claim", "claim"),
            column("otherQuote", "Beside it", "passage"),
            column("otherWho", "Who says that", "source"),
            column("class", "How they compare", "class"),
            column("comparison", "Why", "item"),
            column("printed", "As printed", "passage"),
            column("document", "In", "item"),
            column("thing", "Thing", "item"),
            column("says", "What it says of this", "property"));

    /**
     * One part of a page.
     *
     * @param ofClaims whether the page of a claim has it too
     */
    record Part(String id, String title, String view, String query, boolean ofClaims) {}

    static final List<Part> PARTS = List.of(
            new Part("rivals", "Figures side by side", "", RIVALS, true),
            new Part("about", "What is claimed about it", "Range", claims("?claim at:about <%1$s> ."), false),
            new Part(
                    "counted",
                    "Figures for it",
                    "Range",
                    claims("?claim at:hasQuantity/at:ofPopulation <%1$s> ."),
                    false),
            new Part(
                    "compared",
                    "What is compared",
                    "Range",
                    claims("<%1$s> at:compares/at:partOfClaim ?claim ."),
                    false),
            new Part("says", "What it is said to hold", "", claims("?claim at:saidBy <%1$s> ."), false),
            new Part("resting", "What rests on it", "", claims("?claim at:restsOn <%1$s> ."), false),
            new Part(
                    "steps",
                    "The claims of the argument",
                    "",
                    claims("<%1$s> at:premise|at:conclusion ?claim ."),
                    false),
            new Part("cited", "Where it is cited", "", CITED, false),
            new Part("printed", "What it prints", "", claims("?claim at:printedIn <%1$s> ."), false),
            new Part("pointing", "Where else it stands", "", POINTING, false));

    private ThingQueries() {}

    private static String claims(String pattern) {
        return CLAIMS.formatted(pattern);
    }

    private static Map.Entry<String, ResultTable.Column> column(String name, String label, String role) {
        return Map.entry(name, new ResultTable.Column(name, label, role));
    }

    /** How a column is called. */
    static ResultTable.Column column(String name) {
        return COLUMNS.getOrDefault(name, new ResultTable.Column(name, name, ""));
    }
}
