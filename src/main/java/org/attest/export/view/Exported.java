package org.attest.export.view;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An export.
 *
 * @param text what is written; equal content gives equal text
 * @param losses what it does not carry
 */
public record Exported(String text, List<Loss> losses) {
    public Exported {
        losses = List.copyOf(losses);
    }

    /** As UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
