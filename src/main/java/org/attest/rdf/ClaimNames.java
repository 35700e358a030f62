package org.attest.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.claim.Citation;
import org.attest.claim.Claim;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Entry;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Checksum;

/** The IRIs of one document's claims, citations and arguments, also by the ids that the sheet gives them. */
final class ClaimNames {
    private static final List<ThingKind> AGENTS = List.of(ThingKind.ACTOR, ThingKind.INDIVIDUAL, ThingKind.WILAYA);

    private final Iris iris;
    private final DocumentClaims recorded;
    private final Checksum checksum;
    private final Map<String, Node> claims = new HashMap<>();
    private final Map<String, Citation> citations = new HashMap<>();

    ClaimNames(Iris iris, DocumentClaims recorded) {
        this.iris = iris;
        this.recorded = recorded;
        this.checksum = recorded.document().checksum();
        for (Claim claim : recorded.claims()) {
            String id = claim.id();
            if (id != null) {
                claims.put(id, claim(claim));
            }
        }
        recorded.citations().forEach(citation -> citations.put(citation.id(), citation));
    }

    Node document() {
        return iris.thing("publication", recorded.document().id().slug());
    }

    Node claim(Claim claim) {
        return iris.thing("claim", recorded.document().id() + "/" + claim.slug(checksum));
    }

    Node argument(String id) {
        return iris.thing("argument", recorded.document().id() + "/" + id);
    }

    Node claimNamed(String id) {
        return known(claims, id);
    }

    Node citation(Citation citation) {
        String slug = Claim.slug(checksum, citation.passage(), "CitationAct", citation.id());
        return iris.thing("citation", recorded.document().id() + "/" + slug);
    }

    Citation citationNamed(String id) {
        return known(citations, id);
    }

    /** An entry that others refer to. */
    Node entry(Entry entry) {
        return switch (entry.kind()) {
            case CLAIM -> claimNamed(entry.id());
            case CITATION -> citation(citationNamed(entry.id()));
            case ARGUMENT -> argument(entry.id());
        };
    }

    Node thing(ThingId id) {
        return iris.thing(id.kind().path(), id.slug());
    }

    /** An author or publisher, by {@code kind/slug} or by a slug that is looked up. */
    Node agent(String written) {
        return ThingId.parse(written)
                .or(() -> recorded.reference().resolve(written, AGENTS))
                .map(this::thing)
                .orElseThrow(() -> new IllegalArgumentException("nobody is known as " + written));
    }

    private static <T> T known(Map<String, T> map, String id) {
        T value = map.get(id);
        if (value == null) {
            throw new IllegalArgumentException("the sheet has no entry ‘" + id + "’");
        }
        return value;
    }
}
