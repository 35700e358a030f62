package org.attest.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.query.Statistics;

/**
 * What is in here, and where to start.
 *
 * @param statistics the numbers
 * @param base where things live
 * @param proposed number of claims in the second dataset; 0 when there is none
 */
public record HomePage(Statistics statistics, String base, long proposed) {
    /** A place to go to. */
    public record Link(String address, String text, String note) {}

    /** Claims by kind, in words: {@code QuantityClaim} is a quantity. */
    public Map<String, Long> kinds() {
        Map<String, Long> kinds = new LinkedHashMap<>();
        statistics.claims().forEach((kind, count) -> {
            String words = kind.replaceFirst("Claim$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            kinds.put("Claims: " + words.toLowerCase(Locale.ROOT), count);
        });
        return kinds;
    }

    public String claims() {
        return counted(statistics.allClaims(), "claim");
    }

    public String documents() {
        return counted(statistics.documents(), "document");
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
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
