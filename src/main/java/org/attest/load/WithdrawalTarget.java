package org.attest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.claim.BareId;
import org.attest.claim.Withdrawn;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;

/**
 * The thing that somebody wants withdrawn.
 *
 * @param id its id
 * @param kind what it is
 */
record WithdrawalTarget(BareId id, Withdrawn.Kind kind) {
    private static final String CLAIMS = "claim/";
    private static final String PUBLICATIONS = "publication/";
    private static final String INDIVIDUALS = "individual/";

    /**
     * The id that somebody means: by IRI, prefixed or relative, by {@code document#claim}, or by the bare slug of a
     * document or an individual.
     */
    static BareId meant(String written, Iris iris, List<Quad> quads) {
        String base = iris.base().iri();
        String name = written.strip();
        if (name.startsWith(base)) {
            return new BareId(name.substring(base.length()));
        }
        int hash = name.indexOf('#');
        if (hash > 0) {
            return claim(name.substring(0, hash), name.substring(hash + 1), iris, quads)
                    .orElse(new BareId(name));
        }
        int colon = name.indexOf(':');
        if (colon > 0 && Prefixes.KINDS.contains(name.substring(0, colon))) {
            return new BareId(name.substring(0, colon) + "/" + name.substring(colon + 1));
        }
        if (name.contains("/") || name.contains(":")) {
            return new BareId(name);
        }
        BareId document = BareId.document(name);
        return isKnown(document, iris, quads) ? document : new BareId(INDIVIDUALS + name);
    }

    private static Optional<BareId> claim(String document, String id, Iris iris, List<Quad> quads) {
        String prefix = iris.relative(CLAIMS + document + "/").getURI();
        int base = iris.base().iri().length();
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(DCTerms.identifier.asNode()))
                .filter(quad -> quad.getSubject().isURI()
                        && quad.getSubject().getURI().startsWith(prefix)
                        && quad.getObject().getLiteralLexicalForm().equals(id))
                .map(quad -> new BareId(quad.getSubject().getURI().substring(base)))
                .findFirst();
    }

    /**
     * The thing with an id, if there is one that can be withdrawn.
     *
     * @param written what was asked for, for findings
     * @param documents slugs of the documents
     * @throws AttestException THING_UNKNOWN with the nearest id, or WITHDRAWAL_REFUSED
     */
    static WithdrawalTarget of(BareId id, String written, List<String> documents, Iris iris, List<Quad> quads) {
        if (!isKnown(id, iris, quads)) {
            throw unknown(id, written, documents, iris, quads);
        }
        String path = id.path();
        if (path.startsWith(CLAIMS) && !id.isPart()) {
            return new WithdrawalTarget(id, Withdrawn.Kind.CLAIM);
        }
        if (path.startsWith(INDIVIDUALS) && !id.isPart()) {
            return new WithdrawalTarget(id, Withdrawn.Kind.INDIVIDUAL);
        }
        if (path.startsWith(PUBLICATIONS) && documents.contains(path.substring(PUBLICATIONS.length()))) {
            return new WithdrawalTarget(id, Withdrawn.Kind.DOCUMENT);
        }
        throw new AttestException(new Finding(
                Code.WITHDRAWAL_REFUSED,
                Place.of(written),
                "only documents, claims and individuals can be withdrawn",
                "take it out of the files in data/, or withdraw the claims about it"));
    }

    private static boolean isKnown(BareId id, Iris iris, List<Quad> quads) {
        Node node = iris.relative(id.path());
        return quads.stream().anyMatch(quad -> quad.getSubject().equals(node));
    }

    private static AttestException unknown(
            BareId id, String written, List<String> documents, Iris iris, List<Quad> quads) {
        TreeSet<String> known = new TreeSet<>();
        String base = iris.base().iri();
        for (Quad quad : quads) {
            String path =
                    quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(base)
                            ? quad.getSubject().getURI().substring(base.length())
                            : "";
            if (path.startsWith(INDIVIDUALS) && !new BareId(path).isPart()) {
                known.add(path);
            }
            if (path.startsWith(CLAIMS) && quad.getPredicate().equals(DCTerms.identifier.asNode())) {
                known.add(
                        new BareId(path).documentSlug() + "#" + quad.getObject().getLiteralLexicalForm());
            }
        }
        documents.forEach(slug -> known.add(PUBLICATIONS + slug));
        List<String> asked = new ArrayList<>(List.of(id.path(), written));
        String advice = asked.stream()
                .flatMap(name -> Nearest.to(name, known).stream())
                .findFirst()
                .map(near -> "did you mean ‘" + near + "’?")
                .orElse("‘attest find WORDS’ looks things up; a claim is document#id, or its IRI");
        return new AttestException(new Finding(
                Code.THING_UNKNOWN, Place.of(written.isBlank() ? "IRI" : written), "nothing here has this id", advice));
    }
}
