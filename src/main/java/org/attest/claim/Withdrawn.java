package org.attest.claim;

import java.time.LocalDate;
import java.util.List;
import org.attest.document.Checksum;
import org.attest.text.NameDigest;
import org.jspecify.annotations.Nullable;

/**
 * Something that was taken out of everything we hold and show. Neither its id nor its names are kept, only digests by
 * which they are recognised wherever they turn up.
 *
 * @param id digest of its {@link BareId}
 * @param by who withdrew it; null when that is not recorded
 * @param reason why, in words that name nobody
 * @param names digests of its names
 * @param along digests of the ids of what could not stand without it
 * @param stretch where a claim stood; null for anything else
 */
public record Withdrawn(
        Checksum id,
        Kind kind,
        LocalDate on,
        @Nullable ThingId by,
        String reason,
        List<NameDigest> names,
        List<Checksum> along,
        @Nullable Stretch stretch) {
    /** What can be withdrawn. */
    public enum Kind {
        DOCUMENT,
        CLAIM,
        INDIVIDUAL
    }

    /**
     * Characters of a document.
     *
     * @param document digest of its {@link BareId}
     * @param start offset of the first code point
     * @param end offset after the last code point
     */
    public record Stretch(Checksum document, int start, int end) {
        public Stretch {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("a stretch has a character at least: " + start + "–" + end);
            }
        }

        /** Whether a stretch of the same document shares a character with it. */
        public boolean meets(int from, int to) {
            return from < end && start < to;
        }
    }

    public Withdrawn {
        names = List.copyOf(names);
        along = List.copyOf(along);
    }
}
