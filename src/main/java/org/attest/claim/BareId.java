package org.attest.claim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.document.Checksum;

/**
 * What stands after the base in the IRI of one of our nodes: {@code individual/…}, {@code claim/{document}/…-passage}.
 *
 * @param path without the base
 */
public record BareId(String path) {
    /** What is appended to the name of a thing, claim or citation to name a node that belongs to it. */
    private static final Pattern PART =
            Pattern.compile("-(passage|position|quotation|estimate|factor|earlier|later|threshold|point"
                    + "|attribution-\\d+|rank-\\d+|evidence-\\d+|link-\\d+|flag-[a-z-]+)$");

    /** The digest under which the list of withdrawn things knows it. */
    public Checksum digest() {
        return Checksum.of(path.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it names a part of another node. */
    public boolean isPart() {
        return PART.matcher(path).find();
    }

    /** Itself, the node whose part it is, and the document in which it stands: withdrawing any of them withdraws it. */
    public List<BareId> selfAndOwners() {
        List<BareId> owners = new ArrayList<>();
        owners.add(this);
        String whole = PART.matcher(path).replaceFirst("");
        if (!whole.equals(path)) {
            owners.add(new BareId(whole));
        }
        String[] steps = whole.split("/", -1);
        boolean inDocument = steps.length >= 3 && (steps[0].equals("claim") || steps[0].equals("citation"));
        boolean graph = steps.length == 3 && steps[0].equals("graph") && steps[1].equals("doc");
        if (inDocument || graph) {
            owners.add(document(steps[graph ? 2 : 1]));
        }
        return owners;
    }

    /** Of a claim or citation, the slug of its document: the second step of the path. */
    public String documentSlug() {
        return path.split("/", -1)[1];
    }

    /** A document by its slug. */
    public static BareId document(String slug) {
        return new BareId("publication/" + slug);
    }

    /** A text, whatever the id under which it is catalogued. */
    public static BareId text(Checksum checksum) {
        return new BareId("text/" + checksum.hex());
    }

    @Override
    public String toString() {
        return path;
    }
}
