package org.attest.server.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.server.reading.ClaimCard;
import org.attest.server.reading.ReadClaims.ReadClaim;

/**
 * A claim as a card.
 *
 * @param also claims whose passages share characters with it
 * @param turtle what is said of it as data
 * @param links where things are shown
 */
public record CardPage(ClaimCard card, List<ReadClaim> also, String turtle, PageLinks links) {
    public CardPage {
        also = List.copyOf(also);
    }

    /** The address of a thing; empty when it has no page here. */
    public String link(ClaimCard.Fact fact) {
        Node node = fact.node();
        return node == null ? "" : links.of(node);
    }

    /** The last step of a claim's path, for scripts; empty for what is no claim of this document. */
    public String claim(ClaimCard.Fact fact) {
        String link = link(fact);
        String own = links.of(card.claim());
        String stem = own.substring(0, own.indexOf('=') + 1);
        return link.startsWith(stem) ? link.substring(stem.length()) : "";
    }

    /** Where it is read. */
    public String read() {
        return links.of(card.claim());
    }

    /** Its own page. */
    public String page() {
        return links.page(card.claim());
    }

    /** The page of the document. */
    public String document() {
        return links.page(card.document());
    }

    /** What is said, heading by heading. */
    public Map<String, List<ClaimCard.Fact>> facts() {
        return card.facts();
    }
}
