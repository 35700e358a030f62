package org.attest.query.difference;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Binder;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.Prefixes;

/** Publications, holders and documents as people name them, where a source is to be left out. */
public final class Sources {
    private static final String CLASSES = "at:Publication|at:Actor";
    private static final String EXAMPLE = "publication/icsr-neumann-2015-01-26";

    private Sources() {}

    /**
     * The things that are named.
     *
     * @param option what findings are about
     * @throws AttestException {@code PARAMETER_INVALID} for one that the store does not know, or {@code
     *     PARAMETER_AMBIGUOUS}
     */
    public static List<Node> named(String option, List<String> names, LocalEndpoint endpoint, Prefixes prefixes) {
        Binder binder = new Binder(prefixes, endpoint);
        DatasetGraph dataset = endpoint.dataset().asDatasetGraph();
        List<Node> sources = new ArrayList<>();
        for (String name : names) {
            Node source = binder.thing(option, name, CLASSES, EXAMPLE);
            boolean known = Txn.calculateRead(dataset, () -> dataset.contains(Node.ANY, source, Node.ANY, Node.ANY));
            if (!known) {
                String message = "nothing is known as ‘" + name + "’";
                String advice = "name a publication, a holder or a document, for example " + EXAMPLE;
                throw new AttestException(new Finding(Code.PARAMETER_INVALID, Place.of(option), message, advice));
            }
            sources.add(source);
        }
        return sources;
    }
}
