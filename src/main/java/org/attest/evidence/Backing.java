package org.attest.evidence;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a claim, as the store has it.
 *
 * @param quote the words; a remark in their place where they are propaganda and were not asked for
 * @param document that prints them
 * @param start first code point in the document
 * @param end one after the last
 * @param byline who says it, and through whom
 * @param holders whom it is ascribed to; none when the author holds it alone
 * @param publications that are cited for it
 * @param citations made for it, in the words of the document
 * @param flags remarks that something in it is wrong, each with the kind of fault
 * @param corrections of what is printed, each with the property
 */
public record Backing(
        Node claim,
        String quote,
        Node document,
        long start,
        long end,
        String byline,
        List<Node> holders,
        List<Node> publications,
        List<Note> citations,
        List<Note> flags,
        List<Note> corrections) {
    public Backing {
        holders = List.copyOf(holders);
        publications = List.copyOf(publications);
        citations = List.copyOf(citations);
        flags = List.copyOf(flags);
        corrections = List.copyOf(corrections);
    }

    /** Where its words stand, as a fragment of the document (RFC 5147). */
    public String passage() {
        return document.getURI() + "#char=" + start + "," + end;
    }

    /**
     * Something that is said of a claim.
     *
     * @param node that says it
     * @param kind of what is said, an IRI; null where there is one kind only
     */
    public record Note(Node node, @Nullable Node kind, String words) {
        /** The words after the name of their kind. */
        public String text() {
            return kind == null ? words : kind.getURI().replaceFirst("^.*[/#]", "") + ": " + words;
        }
    }
}
