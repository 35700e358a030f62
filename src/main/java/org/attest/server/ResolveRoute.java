package org.attest.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.attest.export.Description;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.OutsideIris;

/** {@code /resolve?iri=}: from an IRI that we know to its address here, so that a click tells nobody else. */
record ResolveRoute(Served served) implements Route {
    @Override
    public boolean matches(String path) {
        return path.equals("/resolve");
    }

    @Override
    public void answer(Exchange exchange) {
        String iri = exchange.parameter("iri");
        if (iri.isEmpty()) {
            throw new AttestException(new Finding(
                    Code.PARAMETER_MISSING, Place.of("iri"), "there is no IRI to look up", "give it as ?iri=…"));
        }
        String base = served.prefixes().base().iri();
        String address;
        if (iri.startsWith(base)) {
            address = "/id/" + iri.substring(base.length());
        } else if (iri.startsWith(AtNamespace.NS)) {
            address = "/ns#" + iri.substring(AtNamespace.NS.length());
        } else if (iri.startsWith(AtNamespace.VOCAB) && iri.matches("[^<>\"{}|\\\\^`\\s]+")) {
            address = "/sparql?query=" + URLEncoder.encode("DESCRIBE <" + iri + ">", StandardCharsets.UTF_8);
        } else {
            address = elsewhere(iri);
        }
        exchange.response().setHeader("Location", address);
        exchange.response().addHeader("Link", "<" + iri.replaceAll("[<>\\s]", "") + ">; rel=\"canonical\"");
        exchange.response().setStatus(303);
    }

    /** What somebody else's IRI names: the thing of ours that says it is the same, else what we say of it. */
    private String elsewhere(String iri) {
        Node node = OutsideIris.of(iri);
        String base = served.prefixes().base().iri();
        return Txn.calculateRead(served.endpoint().dataset(), () -> {
            Description description = new Description(served.endpoint().dataset(), served.prefixes());
            return description
                    .sameAs(node)
                    .filter(same -> same.getURI().startsWith(base))
                    .map(same -> "/id/" + same.getURI().substring(base.length()))
                    .orElseThrow(() -> new AttestException(new Finding(
                            Code.PAGE_UNKNOWN,
                            Place.of("iri"),
                            "nothing here is said to be <" + iri + ">",
                            "/find?q=WORDS looks things up by name")));
        });
    }
}
