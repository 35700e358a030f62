package org.attest.server.reading;

import java.util.List;

/**
 * A line of a text, or the part of one that is shown.
 *
 * @param start position of its first character as RFC 5147 counts: a line end is one character, also CR LF
 * @param end position after its last character
 * @param cut whether characters before it are left out
 */
public record Block(int start, int end, List<Segment> segments, boolean cut) {
    public Block {
        segments = List.copyOf(segments);
    }
}
