package org.attest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.store.Rules;

/**
 * The rules of {@code ontology/rules/}: CONSTRUCT queries with a header of {@code #+ key: value} lines, of which {@code
 * summary} says what a rule does and {@code graph} where its results go.
 */
public final class RuleFiles {
    private static final String ADVICE = "a rule is a CONSTRUCT query";
    private static final String ENDING = ".rq";
    private static final Pattern TOLD = Pattern.compile("at line (\\d+), column (\\d+)");

    private final Home home;

    private RuleFiles(Home home) {
        this.home = home;
    }

    /**
     * The rules of a home, in the order of their file names.
     *
     * @throws AttestException RDF_SYNTAX, HEADER_INVALID or FILE_UNREADABLE
     */
    public static Rules of(Home home) {
        RuleFiles files = new RuleFiles(home);
        return new Rules(Home.files(home.ontology().resolve("rules"), ENDING).stream()
                .map(files::rule)
                .toList());
    }

    private Rules.Rule rule(Path file) {
        try {
            String name = file.getFileName().toString();
            String text = Files.readString(file);
            Query query = QueryFactory.create(text);
            if (!query.isConstructType()) {
                String message = "this query constructs nothing";
                throw new AttestException(new Finding(Code.RDF_SYNTAX, Place.of(home.shown(file)), message, ADVICE));
            }
            String summary = header(text, "summary", "");
            return new Rules.Rule(
                    name.substring(0, name.length() - ENDING.length()), summary, graph(file, text), query);
        } catch (QueryParseException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("not SPARQL");
            throw new AttestException(new Finding(Code.RDF_SYNTAX, place(file, e), message, ADVICE), e);
        } catch (IOException e) {
            Place place = Place.of(home.shown(file));
            Finding finding = new Finding(Code.FILE_UNREADABLE, place, "the rule cannot be read", "check the file");
            throw new AttestException(finding, e);
        }
    }

    private String graph(Path file, String text) {
        String graph = header(text, "graph", Rules.INFERRED);
        if (!Rules.GRAPHS.contains(graph)) {
            throw new AttestException(new Finding(
                    Code.HEADER_INVALID,
                    Place.of(home.shown(file)),
                    "rules do not write graph ‘" + graph + "’",
                    Nearest.to(graph, Rules.GRAPHS)
                                    .map(n -> "did you mean ‘" + n + "’? ")
                                    .orElse("") + "They write " + String.join(" or ", Rules.GRAPHS)));
        }
        return graph;
    }

    private static String header(String text, String key, String otherwise) {
        Matcher line = Pattern.compile("(?m)^#\\+ " + key + ": *(.*?) *$").matcher(text);
        return line.find() ? line.group(1) : otherwise;
    }

    /** For unreadable characters the parser tells the right place in its message only. */
    private Place place(Path file, QueryParseException e) {
        Matcher told = TOLD.matcher(String.valueOf(e.getMessage()));
        boolean found = told.find();
        int line = found ? Integer.parseInt(told.group(1)) : Math.max(0, e.getLine());
        int column = found ? Integer.parseInt(told.group(2)) : Math.max(0, e.getColumn());
        return new Place(home.shown(file), line, column);
    }
}
