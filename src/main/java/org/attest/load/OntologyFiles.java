package org.attest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Quad;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
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

    /** The rules, in the order of their file names. */
    Rules rules() {
        return new Rules(Home.files(home.ontology().resolve("rules"), ".rq").stream()
                .map(this::rule)
                .toList());
    }

    private Rules.Rule rule(Path file) {
        try {
            String name = file.getFileName().toString();
            Query query = QueryFactory.create(Files.readString(file));
            return new Rules.Rule(name.substring(0, name.length() - ".rq".length()), query);
        } catch (QueryParseException e) {
            Place place = new Place(home.shown(file), Math.max(0, e.getLine()), Math.max(0, e.getColumn()));
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("not SPARQL");
            throw new AttestException(new Finding(Code.RDF_SYNTAX, place, message, "a rule is a CONSTRUCT query"), e);
        } catch (IOException e) {
            Place place = Place.of(home.shown(file));
            Finding finding = new Finding(Code.FILE_UNREADABLE, place, "the rule cannot be read", "check the file");
            throw new AttestException(finding, e);
        }
    }

    private List<Quad> read(Path file) {
        List<Quad> quads = new ArrayList<>();
        RioReader.read(file, home.shown(file), RioFormat.TURTLE, graph, quads::add);
        return quads;
    }
}
