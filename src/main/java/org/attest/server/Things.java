package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.claim.BareId;
import org.attest.export.Description;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Iris;
import org.attest.rdf.TombstoneQuads;
import org.attest.rdf.rio.RioFormat;

/** Things by the path of their IRI below the base, as addresses of the server name them. */
record Things(Served served) {
    /**
     * The thing at an address.
     *
     * @param exchange the request; its path begins with the prefix
     * @param prefix such as {@code /id/}
     * @param ending what the address has after the thing's own path
     * @throws AttestException WITHDRAWN, or PAGE_UNKNOWN when nothing is known of it
     */
    Node at(Exchange exchange, String prefix, String ending) {
        Dataset dataset = served.endpoint().dataset();
        Iris iris = new Iris(served.prefixes().base());
        return Txn.calculateRead(dataset, () -> {
            Description description = new Description(dataset, served.prefixes());
            Set<String> paths = paths(exchange, prefix, ending);
            for (String path : paths) {
                refuseWithdrawn(dataset.asDatasetGraph(), iris, new BareId(path));
            }
            return paths.stream()
                    .map(iris::relative)
                    .filter(description::knows)
                    .findFirst()
                    .orElseThrow(() -> new AttestException(new Finding(
                            Code.PAGE_UNKNOWN,
                            Place.of(exchange.path()),
                            "nothing here has this id",
                            "/find?q=WORDS looks things up")));
        });
    }

    /** The path as it was sent and as it is meant: an IRI may have percent signs of its own. */
    private static Set<String> paths(Exchange exchange, String prefix, String ending) {
        Set<String> paths = new LinkedHashSet<>();
        for (String path : new String[] {exchange.request().getRequestURI(), exchange.path()}) {
            if (path.startsWith(prefix) && path.endsWith(ending)) {
                paths.add(path.substring(prefix.length(), path.length() - ending.length()));
            }
        }
        return paths;
    }

    /** The address that was asked for has the name, so the problem gives that of the tombstone instead. */
    private static void refuseWithdrawn(DatasetGraph dataset, Iris iris, BareId id) {
        for (BareId owner : id.selfAndOwners()) {
            Node tombstone = TombstoneQuads.name(iris, owner.digest());
            Optional<String> on = literal(dataset, tombstone, AtProperty.WITHDRAWN_ON);
            if (on.isPresent()) {
                String reason = literal(dataset, tombstone, AtProperty.WITHDRAWAL_REASON)
                        .map(why -> ": " + why)
                        .orElse("");
                throw new AttestException(new Finding(
                        Code.WITHDRAWN,
                        Place.of("/id/withdrawn/" + owner.digest().hex()),
                        "this was withdrawn on " + on.get() + reason,
                        "it will not come back; take its address out of your links"));
            }
        }
    }

    private static Optional<String> literal(DatasetGraph dataset, Node subject, Node property) {
        var quads = dataset.find(Node.ANY, subject, property, Node.ANY);
        return quads.hasNext()
                ? Optional.of(quads.next()).map(Quad::getObject).map(Node::getLiteralLexicalForm)
                : Optional.empty();
    }

    /** What is said of a thing. */
    byte[] describe(Node thing, RioFormat format) {
        Dataset dataset = served.endpoint().dataset();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(dataset, () -> new Description(dataset, served.prefixes()).write(thing, format, out));
        return out.toByteArray();
    }

    /** The syntax that the client names first; Turtle when it names none that we write, as browsers do. */
    static RioFormat accepted(Exchange exchange) {
        String accept =
                Optional.ofNullable(exchange.request().getHeader("Accept")).orElse("");
        RioFormat best = RioFormat.TURTLE;
        int first = Integer.MAX_VALUE;
        for (RioFormat format : RioFormat.values()) {
            int at = accept.indexOf(format.mediaType());
            if (at >= 0 && at < first) {
                first = at;
                best = format;
            }
        }
        return best;
    }
}
