package org.attest.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.attest.query.TermText;
import org.attest.rdf.Prefixes;

/**
 * Explanations as an indented tree, one triple a line, with what it rests on below it.
 *
 * @param prefixes to shorten IRIs with
 */
public record ExplanationText(Prefixes prefixes) {
    private static final int LONGEST = 120;

    /** The tree of one explanation; every line ends in a line feed. */
    public String of(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        write(explanation, "", text);
        return text.toString();
    }

    /** A triple on one line, as one could type it. */
    public String of(Triple triple) {
        return term(triple.getSubject()) + " " + term(triple.getPredicate()) + " " + term(triple.getObject());
    }

    /** What must not be there, on one line. */
    String without(String pattern) {
        return new TermText(prefixes).pattern(pattern);
    }

    private void write(Explanation explanation, String indent, StringBuilder text) {
        text.append(indent).append(of(explanation.triple()));
        String below = indent + "  ";
        if (explanation instanceof Explanation.Stated stated) {
            text.append('\n').append(below).append(origin(stated)).append('\n');
        } else if (explanation instanceof Explanation.Derived derived) {
            text.append('\n');
            derived.derivations().forEach(derivation -> write(derivation, below, text));
            if (derived.derivations().isEmpty()) {
                text.append(below).append("no rule gives it now without going in a circle\n");
            } else if (derived.others() > 0) {
                text.append(below).append("and ").append(derived.others()).append(" other derivation");
                text.append(derived.others() > 1 ? "s" : "").append(" (--all)\n");
            }
        } else {
            text.append(explanation instanceof Explanation.Above ? "  (explained above)\n" : "  (no longer there)\n");
        }
    }

    private void write(Explanation.Derivation derivation, String indent, StringBuilder text) {
        text.append(indent).append("by rule ").append(derivation.rule());
        text.append(derivation.summary().isEmpty() ? "" : ": " + derivation.summary())
                .append('\n');
        write(derivation.grounds(), indent + "  ", text);
    }

    private void write(List<Explanation.Ground> grounds, String indent, StringBuilder text) {
        for (Explanation.Ground ground : grounds) {
            if (ground instanceof Explanation.Ground.Because because) {
                write(because.explanation(), indent, text);
            } else if (ground instanceof Explanation.Ground.Without without) {
                text.append(indent)
                        .append("no such triple: ")
                        .append(without(without.pattern()))
                        .append('\n');
            } else if (ground instanceof Explanation.Ground.Over over) {
                text.append(indent).append("all of these together");
                text.append(over.taken().isEmpty() ? "" : ", for " + over.taken())
                        .append(":\n");
                write(over.members(), indent + "  ", text);
            }
        }
    }

    private String origin(Explanation.Stated stated) {
        if (stated.origin() instanceof Origin.Print print) {
            String where = ", characters " + print.start() + " to " + print.end();
            String who = print.byline().isEmpty() ? "" : "; " + print.byline();
            return "“" + cut(print.quote()) + "” " + term(print.document()) + where + who;
        }
        String file = ((Origin.Filed) stated.origin()).name();
        return "stated in " + (file.isEmpty() ? "" : file + ", ") + term(stated.graph());
    }

    private String term(Node node) {
        if (RDF.type.asNode().equals(node)) {
            return "a";
        }
        if (!node.isLiteral()) {
            return new TermText(prefixes).of(node);
        }
        String words = "\"" + cut(node.getLiteralLexicalForm()) + "\"";
        return node.getLiteralLanguage().isEmpty() ? words : words + "@" + node.getLiteralLanguage();
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.codePoints()
                        .limit(LONGEST - 1L)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining("", "", "…"));
    }
}
