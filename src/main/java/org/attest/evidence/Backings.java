package org.attest.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/** Reads what stands behind claims, each once. */
final class Backings {
    private static final String CLAIMS = """
            SELECT ?claim ?quote ?document ?start ?end ?byline
            WHERE {
              VALUES ?claim { %s }
              ?claim at:quote ?words ; at:inDocument ?document ; at:start ?start ; at:end ?end ; at:byline ?byline .
              BIND(EXISTS { ?claim at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> } AS ?hide)
              BIND(IF(?hide && !%s, "(words of propaganda, not shown)", STR(?words)) AS ?quote)
            }
            """;

    private static final String LISTS = """
            SELECT DISTINCT ?claim ?what ?value ?kind ?words
            WHERE {
              VALUES ?claim { %s }
              {
                ?claim at:claimHolder ?value BIND("holder" AS ?what)
              } UNION {
                ?claim at:cites ?value BIND("publication" AS ?what)
              } UNION {
                ?claim at:hasCitation ?value . ?value at:hasPassage/oa:hasSelector/oa:exact ?words . BIND("citation" AS ?what)
              } UNION {
                { ?claim a at:Claim BIND(?claim AS ?target) } UNION { ?target at:partOfClaim ?claim }
                ?value oa:hasTarget ?target ; at:flagType ?kind ; rdfs:comment ?words . BIND("flag" AS ?what)
              } UNION {
                { ?claim a at:Claim BIND(?claim AS ?target) } UNION { ?target at:partOfClaim ?claim }
                ?value at:corrects ?target ; at:printedValue ?printed ; at:correctedValue ?corrected .
                OPTIONAL { ?value at:correctsProperty ?kind }
                BIND(CONCAT(STR(?printed), " → ", STR(?corrected)) AS ?words) BIND("correction" AS ?what)
              }
            }
            ORDER BY ?claim ?what ?kind ?words ?value
            """;

    private final Endpoint endpoint;
    private final boolean propaganda;
    private final Map<Node, Backing> known = new LinkedHashMap<>();

    /**
     * Reads from one store.
     *
     * @param propaganda whether words quoted from propaganda are shown
     */
    Backings(Endpoint endpoint, boolean propaganda) {
        this.endpoint = endpoint;
        this.propaganda = propaganda;
    }

    /** What stands behind a claim; empty when the store has no words of it. */
    Optional<Backing> of(Node claim) {
        return Optional.ofNullable(known.get(claim));
    }

    /** Looks up many at once. */
    void lookUp(Collection<Node> claims) {
        String values = claims.stream()
                .filter(claim -> claim.isURI() && !known.containsKey(claim))
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" "));
        if (values.isEmpty()) {
            return;
        }
        Map<Node, Map<String, List<Binding>>> lists = new LinkedHashMap<>();
        rows(LISTS.formatted(values))
                .forEach(row -> lists.computeIfAbsent(row.get("claim"), c -> new LinkedHashMap<>())
                        .computeIfAbsent(text(row, "what"), what -> new ArrayList<>())
                        .add(row));
        rows(CLAIMS.formatted(values, propaganda)).forEach(row -> {
            Map<String, List<Binding>> of = lists.getOrDefault(row.get("claim"), Map.of());
            known.put(
                    row.get("claim"),
                    new Backing(
                            row.get("claim"),
                            text(row, "quote"),
                            row.get("document"),
                            Long.parseLong(text(row, "start")),
                            Long.parseLong(text(row, "end")),
                            text(row, "byline"),
                            nodes(of, "holder"),
                            nodes(of, "publication"),
                            notes(of, "citation"),
                            notes(of, "flag"),
                            notes(of, "correction")));
        });
    }

    private static List<Node> nodes(Map<String, List<Binding>> lists, String what) {
        return lists.getOrDefault(what, List.of()).stream()
                .map(row -> row.get("value"))
                .toList();
    }

    private static List<Backing.Note> notes(Map<String, List<Binding>> lists, String what) {
        return lists.getOrDefault(what, List.of()).stream()
                .map(row -> new Backing.Note(row.get("value"), row.get("kind"), text(row, "words")))
                .toList();
    }

    private List<Binding> rows(String query) {
        return endpoint.rows(new QueryReader(new Prefixes(Base.DEFAULT)).read("evidence", query))
                .rows();
    }

    private static String text(Binding row, String column) {
        return row.get(column).getLiteralLexicalForm();
    }
}
