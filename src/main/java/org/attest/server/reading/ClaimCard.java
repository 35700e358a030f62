package org.attest.server.reading;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a claim, for people.
 *
 * @param claim itself
 * @param kind narrowest kind
 * @param propaganda whether its words are quoted from propaganda
 * @param byline who says it, through whom, when, in one line
 * @param facts by heading, in the order in which they are read
 */
public record ClaimCard(
        Node claim,
        Node document,
        String title,
        String kind,
        String quote,
        int start,
        int end,
        boolean propaganda,
        String byline,
        Map<String, List<Fact>> facts) {
    /**
     * One thing that is said.
     *
     * @param node what the text names; null when it names nothing
     * @param note more about it; empty for nothing
     * @param notice whether what it names is propaganda
     */
    public record Fact(String text, @Nullable Node node, String note, boolean notice) {}

    /** What stands in a footnote: who says what where, and the name of the claim. */
    public String citation() {
        String words = propaganda ? "(words of propaganda)" : "“" + quote + "”";
        return byline + ": " + words + ", in “" + title + "”, characters " + start + "–" + end + ". " + claim.getURI();
    }

    /** The last step of the claim's path. */
    public String id() {
        return claim.getURI().replaceFirst(".*/", "");
    }

    /** Its kind in words. */
    public String kindInWords() {
        return Segment.words(kind);
    }

    /** How its kind is set. */
    public String family() {
        return Segment.family(kind);
    }

    /** The facts under a heading. */
    public List<Fact> under(String heading) {
        return facts.getOrDefault(heading, List.of());
    }
}
