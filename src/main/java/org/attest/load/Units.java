package org.attest.load;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.claim.WithdrawnList;
import org.attest.document.Document;
import org.attest.rdf.DocumentQuads;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.rdf.Licences;
import org.attest.rdf.Prefixes;
import org.attest.rdf.ThingQuads;
import org.attest.rdf.TombstoneQuads;
import org.attest.rdf.rio.RioWriter;
import org.attest.store.Unit;

/** Makes the graphs of a store. */
record Units(Iris iris) {
    /** Name of the graph that says what was withdrawn when. */
    static final String TOMBSTONES = "withdrawn";

    /** Passes the quads through Rio's handlers, as every statement on its way into the store does. */
    Unit of(Node name, String file, List<Quad> quads, String rights, boolean added) {
        List<Quad> relayed = new ArrayList<>(quads.size());
        RioWriter.relay(quads, new Prefixes(iris.base()).map(), relayed::add);
        return new Unit(name, file, relayed.stream().distinct().toList(), Licences.CC_BY, rights, added);
    }

    /** What every store has: terms and concepts, and the reference data. */
    List<Unit> shared(Node vocabularyGraph, List<Quad> vocabulary, Reference reference) {
        Node name = iris.graph("reference");
        List<Quad> quads = new ArrayList<>();
        ThingQuads things = new ThingQuads(iris, new Graph(name, quads::add));
        reference.things().values().forEach(things::write);
        return List.of(of(vocabularyGraph, "ontology/", vocabulary, "", false), of(name, "data/", quads, "", false));
    }

    Unit document(DocumentClaims claims, String shown, boolean added) {
        Document document = claims.document();
        Node name = DocumentQuads.graphName(iris, document);
        List<Quad> quads = new ArrayList<>();
        new DocumentQuads(iris, new Graph(name, quads::add), claims).write();
        String quoted = document.rights() == null ? "" : document.rights();
        String rights = "Statements: CC BY 4.0. Quotes belong to their authors. " + quoted;
        return of(name, shown, quads, rights.strip(), added);
    }

    Unit tombstones(WithdrawnList list, String shown) {
        Node name = iris.graph(TOMBSTONES);
        List<Quad> quads = new ArrayList<>();
        new TombstoneQuads(iris, new Graph(name, quads::add)).write(list);
        return of(name, shown, quads, "", false);
    }
}
