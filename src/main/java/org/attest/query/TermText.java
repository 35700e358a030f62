package org.attest.query;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * A term as people read it: IRIs shortened by our prefixes, literals without type and tag, on one line. Spaces at its
 * beginning stay, since they may indent it.
 *
 * @param prefixes to shorten IRIs with
 */
public record TermText(Prefixes prefixes) {
    private static final Pattern IRI = Pattern.compile("<([^<> ]+)>");

    /** The text of a term; nothing for no term. */
    public String of(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return shortened(node.getURI());
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
        return text.replaceAll("\\R+|(?<=\\S)\\s+", " ");
    }

    /** The longest namespace wins: {@code place:} over anything that contains it. */
    public String shortened(String iri) {
        String best = iri;
        int longest = 0;
        for (Map.Entry<String, String> prefix : prefixes.map().entrySet()) {
            if (iri.startsWith(prefix.getValue()) && prefix.getValue().length() > longest) {
                longest = prefix.getValue().length();
                best = prefix.getKey() + ":" + iri.substring(longest);
            }
        }
        return best;
    }

    /** SPARQL with its IRIs shortened. */
    public String pattern(String sparql) {
        return IRI.matcher(sparql).replaceAll(iri -> {
            String text = shortened(iri.group(1));
            return Matcher.quoteReplacement(text.equals(iri.group(1)) ? iri.group() : text);
        });
    }
}
