package org.attest.server.limit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Counts what goes out, stops at a limit, and keeps a copy of what is short. */
public final class CountedOutput extends OutputStream {
    private final OutputStream out;
    private final long longest;
    private final int kept;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private long count;

    /**
     * Around a stream.
     *
     * @param longest bytes that may go out
     * @param kept longest copy, in bytes
     */
    public CountedOutput(OutputStream out, long longest, int kept) {
        this.out = out;
        this.longest = longest;
        this.kept = kept;
    }

    /** Thrown when the limit is reached. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        private TooLong(long longest) {
            super("the answer is longer than " + longest + " bytes");
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (count + length > longest) {
            throw new TooLong(longest);
        }
        out.write(bytes, offset, length);
        if (count <= kept) {
            if (count + length <= kept) {
                copy.write(bytes, offset, length);
            } else {
                copy.reset();
            }
        }
        count += length;
    }

    /** Writers flush after each part; what is small leaves when the answer is whole. */
    @Override
    public void flush() {
        // The stream below sends when its buffer is full, and at the end.
    }

    /** Everything that went out; empty when it was too long to keep. */
    public Optional<byte[]> copy() {
        return count > kept ? Optional.empty() : Optional.of(copy.toByteArray());
    }

    public long count() {
        return count;
    }
}
