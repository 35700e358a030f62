package org.attest.export.view;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.attest.rdf.Prefixes;

/** The reference list of an answer. */
public final class Bibliography {
    private Bibliography() {}

    /** Some publications of a store as CSL-JSON 1.0. */
    public static String csl(Dataset dataset, Prefixes prefixes, Collection<Node> publications) {
        Set<String> slugs = publications.stream()
                .map(node -> node.getURI().replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
        return new Sources(dataset, prefixes).csl(slugs);
    }
}
