package org.attest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String ADVICE = "a rule is a CONSTRUCT query";
    private static final Pattern TOLD = Pattern.compile("at line (\\d+), column (\\d+)");

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
            if (!query.isConstructType()) {
                String message = "this query constructs nothing";
                throw new AttestException(new Finding(Code.RDF_SYNTAX, Place.of(home.shown(file)), message, ADVICE));
            }
            return new Rules.Rule(name.substring(0, name.length() - ".rq".length()), query);
        } catch (QueryParseException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("not SPARQL");
            throw new AttestException(new Finding(Code.RDF_SYNTAX, place(file, e), message, ADVICE), e);
        } catch (IOException e) {
            Place place = Place.of(home.shown(file));
            Finding finding = new Finding(Code.FILE_UNREADABLE, place, "the rule cannot be read", "check the file");
            throw new AttestException(finding, e);
        }
    }

    /** For unreadable characters the parser tells the right place in its message only. */
    private Place place(Path file, QueryParseException e) {
        Matcher told = TOLD.matcher(String.valueOf(e.getMessage()));
        boolean found = told.find();
        int line = found ? Integer.parseInt(told.group(1)) : Math.max(0, e.getLine());
        int column = found ? Integer.parseInt(told.group(2)) : Math.max(0, e.getColumn());
        return new Place(home.shown(file), line, column);
    }

    private List<Quad> read(Path file) {
        List<Quad> quads = new ArrayList<>();
        RioReader.read(file, home.shown(file), RioFormat.TURTLE, graph, quads::add);
        return quads;
    }
}
