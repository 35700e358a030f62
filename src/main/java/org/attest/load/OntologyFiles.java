package org.attest.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Iris;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioReader;
import org.attest.store.Rules;

/** The shipped files of {@code ontology/}: terms and concepts, shapes, and rules. */
final class OntologyFiles {
    private final Home home;
    private final Node graph;

    OntologyFiles(Home home, Iris iris) {
        this.home = home;
        this.graph = iris.graph("vocab");
    }

    /** Name of the graph that terms and concepts go to. */
    Node graph() {
        return graph;
    }

    /**
     * Terms and concepts. The modules that only checks and mappings need are left out, and so are the statements with
     * blank nodes: class expressions, property chains and disjointness, which serve reasoners. A graph without blank
     * nodes is the same on every machine.
     */
    List<Quad> vocabulary() {
        List<Quad> quads = new ArrayList<>(read(home.ontology().resolve("attest.ttl")));
        Home.files(home.ontology().resolve("vocab"), ".ttl").forEach(file -> quads.addAll(read(file)));
        quads.removeIf(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
        return quads;
    }

    List<Quad> shapes() {
        return read(home.ontology().resolve("shapes.ttl"));
    }

    Rules rules() {
        return RuleFiles.of(home);
    }

    private List<Quad> read(Path file) {
        List<Quad> quads = new ArrayList<>();
        RioReader.read(file, home.shown(file), RioFormat.TURTLE, graph, quads::add);
        return quads;
    }
}
