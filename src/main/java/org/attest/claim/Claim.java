package org.attest.claim;

import java.util.List;
import org.attest.document.Checksum;
import org.attest.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * One proposition put forward at one passage of one document.
 *
 * @param id name in the sheet; null when nothing refers to it and no other claim shares its passage and kind
 * @param heldBy who is said to hold it; empty when the author puts it forward
 * @param cites ids of citations of the same sheet
 * @param links what it is about and how it stands to other claims
 * @param wording hedging words as printed
 * @param proposed by which rule; null when a person put it in the sheet or accepted it
 */
public record Claim(
        @Nullable String id,
        Passage passage,
        Proposition proposition,
        List<Attribution> heldBy,
        List<String> cites,
        ClaimLinks links,
        Modality modality,
        @Nullable String wording,
        @Nullable String note,
        @Nullable Proposed proposed) {
    public Claim {
        heldBy = List.copyOf(heldBy);
        cites = List.copyOf(cites);
    }

    /**
     * The last step of the claim's IRI: 20 hexadecimal digits of the SHA-256 over the document's checksum, start, end,
     * kind and, when there is one, id. Stable over reloads, and unmoved by claims inserted before it.
     */
    public String slug(Checksum document) {
        return slug(document, passage, proposition.type(), id);
    }

    /** The same for anything else that stands at a passage. */
    public static String slug(Checksum document, Passage passage, String type, @Nullable String id) {
        String named = id == null ? "" : "\n" + id;
        String described = document.hex() + "\n" + passage.start() + "\n" + passage.end() + "\n" + type + named;
        return Checksum.of(described.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .prefix();
    }
}
