package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.attest.query.ContentVersion;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Iris;
import org.attest.rdf.TombstoneQuads;
import org.attest.rdf.rio.RioFormat;
import org.attest.server.protocol.Accept;

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

    /**
     * Says so when a thing was withdrawn.
     *
     * @throws AttestException WITHDRAWN
     */
    void refuseWithdrawn(Node thing) {
        Dataset dataset = served.endpoint().dataset();
        Iris iris = new Iris(served.prefixes().base());
        BareId id = new BareId(thing.getURI().substring(iris.base().iri().length()));
        Txn.executeRead(dataset, () -> refuseWithdrawn(dataset.asDatasetGraph(), iris, id));
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

    /** What is said of a thing, as data, with what the document itself is. */
    byte[] describe(Node thing, RioFormat format, Node document) {
        Dataset dataset = served.endpoint().dataset();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(dataset, () -> new Description(dataset, served.prefixes()).write(thing, format, document, out));
        return out.toByteArray();
    }

    /** What is said of a thing, sorted, the thing itself first. */
    List<Quad> said(Node thing) {
        Dataset dataset = served.endpoint().dataset();
        return Txn.calculateRead(dataset, () -> new Description(dataset, served.prefixes()).quads(thing));
    }

    /** The state of the content that the open transaction reads. */
    ContentVersion version() {
        return served.endpoint().versions().seen().get();
    }

    /**
     * The syntax that the client wants most; Turtle when it does not mind.
     *
     * @param page whether there is a page too, which browsers want more
     * @return empty for the page
     * @throws AttestException FORMAT_UNKNOWN when nothing that is accepted can be sent
     */
    static Optional<RioFormat> accepted(Exchange exchange, boolean page) {
        Accept accept = Accept.of(exchange.request().getHeader("Accept"));
        List<String> offered = new ArrayList<>(List.of(
                RioFormat.TURTLE.mediaType(),
                RioFormat.JSONLD.mediaType(),
                RioFormat.NTRIPLES.mediaType(),
                RioFormat.RDFXML.mediaType(),
                RioFormat.TRIG.mediaType(),
                RioFormat.NQUADS.mediaType()));
        if (page) {
            offered.add(Exchange.HTML);
        }
        String best = accept.best(offered)
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.FORMAT_UNKNOWN,
                        Place.of("Accept"),
                        "nothing that is accepted can be sent",
                        "there are: " + String.join(", ", offered))));
        return Arrays.stream(RioFormat.values())
                .filter(format -> format.mediaType().equals(best))
                .findFirst();
    }
}
