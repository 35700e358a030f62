package org.attest.server;

import java.util.List;
import org.attest.server.page.AskPage.Example;

/** Queries to begin with. Each runs as it stands. */
final class AskExamples {
    static final String FIRST = """
            # Which figures are given for people from where, and who says so?
            SELECT ?origin ?low ?high ?byline ?quote
            WHERE {
              ?claim at:ofOrigin ?origin ; at:quote ?quote ; at:byline ?byline .
              OPTIONAL { ?claim at:low ?low }
              OPTIONAL { ?claim at:high ?high }
            }
            ORDER BY DESC(?high)
            """;

    static final List<Example> ALL = List.of(
            new Example("Figures by origin", FIRST),
            new Example("What is said about the Islamic State", """
                    # Under any of its names
                    SELECT DISTINCT ?quote ?byline
                    WHERE { ?claim at:about/at:name "ISIS" ; at:quote ?quote ; at:byline ?byline }
                    """),
            new Example("Figures without an upper end", """
                    SELECT ?low ?quote ?byline
                    WHERE {
                      ?claim at:low ?low ; at:quote ?quote ; at:byline ?byline .
                      FILTER NOT EXISTS { ?claim at:high ?high }
                    }
                    """),
            new Example("Who holds how many claims", """
                    SELECT ?holder (COUNT(?claim) AS ?claims)
                    WHERE { ?claim at:saidBy ?holder }
                    GROUP BY ?holder
                    ORDER BY DESC(?claims)
                    """),
            new Example("Who is cited by whom, as a graph", """
                    SELECT DISTINCT ?holder ?publication
                    WHERE { ?claim at:claimHolder ?holder ; at:cites ?publication }
                    LIMIT 60
                    """),
            new Example("All that is said of one claim, as triples", """
                    DESCRIBE ?claim
                    WHERE { ?claim at:ofOrigin place:tunisia ; at:low ?low }
                    """));

    private AskExamples() {}
}
