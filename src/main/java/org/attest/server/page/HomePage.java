package org.attest.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.query.Statistics;

/**
 * What is in here, and where to start.
 *
 * @param statistics the numbers
 * @param base where things live
 */
public record HomePage(Statistics statistics, String base) {
    private static final Map<String, String> KINDS = Map.of(
            "QuantityClaim", "Quantities",
            "ShareClaim", "Shares",
            "ChangeClaim", "Changes",
            "RelationClaim", "Relations");

    /** A place to go to. */
    public record Link(String address, String text, String note) {}

    /** Claims by kind, as people call them. */
    public Map<String, Long> kinds() {
        Map<String, Long> kinds = new LinkedHashMap<>();
        statistics.claims().forEach((kind, count) -> kinds.put("Claims: " + KINDS.getOrDefault(kind, kind), count));
        return kinds;
    }

    public long claims() {
        return statistics.allClaims();
    }

    public long documents() {
        return statistics.documents();
    }

    public long publications() {
        return statistics.publications();
    }

    public long triples() {
        return statistics.triples();
    }

    public List<Link> links() {
        return List.of(
                new Link("/q/rival-estimates", "Rival estimates", "figures about the same people that lie apart"),
                new Link("/q/estimates-by-origin", "Estimates by origin", "who counts how many from where"),
                new Link("/q/", "All questions", "each as page, CSV, JSON and SPARQL"),
                new Link("/find?q=Islamic+State", "Find a thing", "by any of its names, in any spelling"),
                new Link("/data", "All data", "every graph, as TriG"));
    }

    /** Runs as it stands on any store. */
    public String exampleQuery() {
        return """
                # What is said about the Islamic State, under any of its names?
                SELECT DISTINCT ?quote ?byline
                WHERE {
                  ?claim at:about/at:name "ISIS" ;
                         at:quote ?quote ;
                         at:byline ?byline .
                }
                LIMIT 20
                """;
    }
}
