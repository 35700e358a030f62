package org.attest.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * Says which things carry a notice about their content.
 *
 * @param endpoint where they are looked up
 */
public record ContentNotices(Endpoint endpoint) {
    private static final String PROPAGANDA = """
            SELECT DISTINCT ?thing
            WHERE { VALUES ?thing { %s } ?thing at:contentNotice <https://w3id.org/attest/vocab/content-notice/propaganda> }
            """;

    /** Those of some things that are propaganda. */
    public Set<Node> propaganda(Collection<Node> things) {
        String values = things.stream()
                .filter(Node::isURI)
                .distinct()
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" "));
        Set<Node> noticed = new HashSet<>();
        if (!values.isEmpty()) {
            QueryReader reader = new QueryReader(new Prefixes(Base.DEFAULT));
            for (Binding row : endpoint.rows(reader.read("notices", PROPAGANDA.formatted(values)))
                    .rows()) {
                noticed.add(row.get("thing"));
            }
        }
        return noticed;
    }
}
