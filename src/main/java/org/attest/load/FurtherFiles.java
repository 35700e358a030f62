package org.attest.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Slug;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioReader;
import org.attest.store.Unit;

/**
 * Files that a user names to be loaded beside the folders.
 *
 * @param rdf the RDF files, each as a graph of its own named after the file
 * @param others documents and claim sheets
 */
record FurtherFiles(List<Unit> rdf, List<Path> others) {
    FurtherFiles {
        rdf = List.copyOf(rdf);
        others = List.copyOf(others);
    }

    /**
     * Reads the RDF files among the given ones.
     *
     * @throws AttestException with every file that is missing, that is not RDF, or that has the name of another
     */
    static FurtherFiles read(Home home, Base base, List<Path> files) {
        Findings findings = new Findings();
        List<Unit> rdf = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        Map<Node, Path> named = new HashMap<>();
        for (Path file : files) {
            RioFormat format = RioFormat.ofFile(file.toString()).orElse(null);
            if (!Files.isRegularFile(file)) {
                Place place = Place.of(file.toString());
                findings.add(new Finding(Code.FILE_UNREADABLE, place, "there is no such file", "check its name"));
            } else if (format == null) {
                others.add(file);
            } else {
                Node graph = graph(base, file);
                Path other = named.put(graph, file);
                if (other != null) {
                    String message = "its graph would be that of " + home.shown(other);
                    String advice = "rename one of the two: an RDF file is loaded into a graph named after it";
                    findings.add(new Finding(Code.ID_REPEATED, Place.of(home.shown(file)), message, advice));
                }
                read(home, file, format, graph, rdf, findings);
            }
        }
        findings.throwErrors();
        return new FurtherFiles(rdf, others);
    }

    private static Node graph(Base base, Path file) {
        String name = file.getFileName().toString();
        return new Iris(base).graph("added/" + Slug.from(name.substring(0, name.lastIndexOf('.'))));
    }

    private static void read(Home home, Path file, RioFormat format, Node graph, List<Unit> rdf, Findings findings) {
        try {
            List<Quad> quads = new ArrayList<>();
            RioReader.read(file, home.shown(file), format, graph, quads::add);
            String rights = "Added from a file; its licence is that of its publisher.";
            rdf.add(new Unit(graph, home.shown(file), quads, null, rights, true));
        } catch (AttestException e) {
            findings.addAll(e.findings());
        }
    }
}
