package org.attest.evidence;

import org.apache.jena.graph.Node;

/** Where a stated triple comes from. */
public sealed interface Origin {
    /**
     * A place in a document.
     *
     * @param owner the claim or citation whose words these are
     * @param quote the words
     * @param start first code point in the document
     * @param end one after the last
     * @param byline who says it; empty for a citation
     */
    record Print(Node owner, String quote, Node document, long start, long end, String byline) implements Origin {}

    /**
     * A file that people edit.
     *
     * @param name as the store recorded it when it was loaded, or the line of it that defines the thing; empty when
     *     neither is known
     */
    record Filed(String name) implements Origin {}
}
