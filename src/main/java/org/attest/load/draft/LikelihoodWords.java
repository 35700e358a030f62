package org.attest.load.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtNamespace;

/** The words of the scales of likelihood. Where several scales have a word, the more widely used scale is meant. */
public final class LikelihoodWords {
    private static final String SCHEME = AtNamespace.VOCAB + "likelihood/";
    private static final List<String> SCALES = List.of("icd203", "free-wording", "kent", "red-team-2015");

    private final Map<String, String> terms = new HashMap<>();

    private LikelihoodWords() {}

    /** Those that the shipped vocabulary has. */
    public static LikelihoodWords of(Collection<Quad> vocabulary) {
        Set<Node> words = new HashSet<>();
        for (Quad quad : vocabulary) {
            if (quad.getPredicate().equals(RDF.type.asNode())
                    && quad.getObject().equals(AtClass.LIKELIHOOD_TERM)) {
                words.add(quad.getSubject());
            }
        }
        LikelihoodWords all = new LikelihoodWords();
        for (Quad quad : vocabulary) {
            boolean label = quad.getPredicate().equals(SKOS.prefLabel.asNode())
                    || quad.getPredicate().equals(SKOS.altLabel.asNode());
            if (label
                    && words.contains(quad.getSubject())
                    && quad.getSubject().getURI().startsWith(SCHEME)) {
                String term = quad.getSubject().getURI().substring(SCHEME.length());
                all.terms.merge(key(quad.getObject().getLiteralLexicalForm()), term, LikelihoodWords::preferred);
            }
        }
        return all;
    }

    /** Scale and term for a wording, for example {@code icd203/very-unlikely}; a word and its adverb are one. */
    Optional<String> term(String wording) {
        return Optional.ofNullable(terms.get(key(wording)));
    }

    private static String key(String wording) {
        return wording.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replace("certainly", "certain")
                .replaceAll("\\bprobably\\b", "probable");
    }

    private static String preferred(String one, String other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static int rank(String term) {
        int rank = SCALES.indexOf(term.substring(0, term.indexOf('/')));
        return rank < 0 ? SCALES.size() : rank;
    }
}
