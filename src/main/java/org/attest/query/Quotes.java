package org.attest.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * Claims by words of their quotes.
 *
 * @param endpoint where they are looked up
 */
public record Quotes(Endpoint endpoint) {
    private static final String FOUND = """
            SELECT ?quote ?byline ?claim
            WHERE {
              ?claim at:quote ?quote ; at:byline ?byline ; at:inDocument ?document ; at:start ?start .
              FILTER(%s)
              FILTER NOT EXISTS { ?claim at:hasAttribution/at:ascriptionMode mode:quoted ; at:cites/at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> }
            }
            ORDER BY ?document ?start ?claim
            LIMIT 100
            """;

    /** At most a hundred claims whose quotes hold all these words, as they stand in the text; words of propaganda are left out. */
    public Answer.Rows find(String words) {
        String all = Arrays.stream(words.strip().split("\\s+"))
                .map(word -> "CONTAINS(LCASE(?quote), "
                        + NodeFmtLib.strNT(NodeFactory.createLiteralString(word.toLowerCase(Locale.ROOT))) + ")")
                .collect(Collectors.joining(" && "));
        return endpoint.rows(new QueryReader(new Prefixes(Base.DEFAULT)).read("quotes", FOUND.formatted(all)));
    }
}
