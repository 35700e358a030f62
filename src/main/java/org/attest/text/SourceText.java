package org.attest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * The text of a document, addressed by code points.
 *
 * <p>Java strings count UTF-16 units; a document with an emoji or an old script makes the two differ, so every offset
 * passes through here.
 */
public final class SourceText {
    private static final int STRIDE = 1024;

    private final String text;
    private final int length;

    /** Where every so many code points begin, in UTF-16 units; empty when each is one unit. */
    private final int[] marks;

    public SourceText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.marks = length == text.length() ? new int[0] : marks(text, length);
    }

    private static int[] marks(String text, int length) {
        int[] marks = new int[length / STRIDE + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = text.offsetByCodePoints(marks[i - 1], STRIDE);
        }
        return marks;
    }

    /** The UTF-16 unit at which a code point begins, in time that does not depend on the length of the text. */
    private int unit(int point) {
        if (marks.length == 0) {
            return point;
        }
        int mark = Math.min(point / STRIDE, marks.length - 1);
        return text.offsetByCodePoints(marks[mark], point - mark * STRIDE);
    }

    /**
     * Decodes UTF-8 strictly. A byte order mark is kept as the character it is.
     *
     * @throws AttestException DOCUMENT_NOT_UTF8 with the offset of the first bad byte
     */
    public static SourceText decode(byte[] bytes, String file) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return new SourceText(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString());
        } catch (CharacterCodingException e) {
            throw new AttestException(new Finding(
                    Code.DOCUMENT_NOT_UTF8,
                    Place.of(file),
                    "the text is not UTF-8: the byte at " + in.position() + " does not belong there",
                    "save the document as UTF-8, enter its new checksum in data/documents.yaml, and load again"));
        }
    }

    /** Number of code points. */
    public int length() {
        return length;
    }

    /** The characters from start to end, in code points. */
    public String slice(int start, int end) {
        int from = unit(start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** The passage between two offsets. */
    public Passage passage(int start, int end) {
        return new Passage(start, end, slice(start, end));
    }

    /** Up to {@code count} code points before an offset. */
    public String before(int offset, int count) {
        return slice(Math.max(0, offset - count), offset);
    }

    /** Up to {@code count} code points from an offset on. */
    public String after(int offset, int count) {
        return slice(offset, Math.min(length, offset + count));
    }

    /** Offsets in code points at which a string begins, overlapping ones too. */
    public List<Integer> occurrences(String part) {
        List<Integer> found = new ArrayList<>();
        int unit = 0;
        int point = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            point += text.codePointCount(unit, at);
            unit = at;
            found.add(point);
        }
        return found;
    }

    @Override
    public String toString() {
        return text;
    }
}
