package org.attest.server.page;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.attest.server.reading.Block;
import org.attest.server.reading.ReadDocument;
import org.attest.server.reading.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A text with the passages of its claims.
 *
 * @param held whether the text is here; else the words of the claims are all that is shown
 * @param kinds number of claims by kind
 * @param holders number of claims by who is said to hold them
 * @param chosen kind and holder whose claims alone are marked; absent for all
 * @param outline the arguments, step by step
 * @param card of the claim that was asked for; null for none
 */
public record ReadPage(
        ReadDocument document,
        boolean held,
        List<Block> blocks,
        SortedMap<String, Long> kinds,
        SortedMap<String, Long> holders,
        Map<String, String> chosen,
        List<Step> outline,
        @Nullable CardPage card) {
    public ReadPage {
        blocks = List.copyOf(blocks);
        chosen = Map.copyOf(chosen);
        outline = List.copyOf(outline);
    }

    /**
     * A step of an argument.
     *
     * @param depth 0 for what is argued for
     * @param claim last step of the path of the claim that says it; empty for none
     */
    public record Step(int depth, String text, String claim) {}

    /** A text in the list of all. */
    public record Listed(String link, String title, String date, String author, String claims) {}

    /** The address of a claim in this text, with what is chosen. */
    public String link(String claim) {
        StringBuilder link = new StringBuilder("?claim=").append(claim);
        chosen.forEach((name, value) -> link.append('&')
                .append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
        return link.append("#card").toString();
    }

    /** Whether any passage is quoted from propaganda. */
    public boolean quotesPropaganda() {
        return blocks.stream().flatMap(block -> block.segments().stream()).anyMatch(Segment::propaganda);
    }

    /** A kind in words. */
    public String words(String kind) {
        return Segment.words(kind);
    }

    /** Whether a segment belongs to the claim whose card is shown. */
    public boolean on(Segment segment) {
        return card != null
                && segment.marks().stream()
                        .anyMatch(mark -> mark.id().equals(card.card().id()));
    }

    public String chosenKind() {
        return chosen.getOrDefault("kind", "");
    }

    public String chosenHolder() {
        return chosen.getOrDefault("holder", "");
    }

    /** The last step of the path of the claim whose card is shown; empty for none. */
    public String claim() {
        return card == null ? "" : card.card().id();
    }
}
