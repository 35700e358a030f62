package org.attest.evidence;

import java.util.List;
import org.apache.jena.graph.Node;

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
 * @param flags kinds of fault found in it, with the remark
 * @param corrections of what is printed, in words
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
        List<String> flags,
        List<String> corrections) {
    public Backing {
        holders = List.copyOf(holders);
        publications = List.copyOf(publications);
        flags = List.copyOf(flags);
        corrections = List.copyOf(corrections);
    }
}
