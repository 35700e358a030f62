package org.attest.rdf.rio;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts lines and columns as a parser takes characters one by one; some parsers tell the line of a fault only. */
final class CountingReader extends FilterReader {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private int line = 1;
    private int column;
    private boolean ended;
    private boolean begun;

    CountingReader(Reader in) {
        super(in);
    }

    /** 1-based line of the character that was taken last. */
    int line() {
        return line;
    }

    /** 1-based column of the character that was taken last, in code points. */
    int column() {
        return column;
    }

    @Override
    public int read() throws IOException {
        int unit = in.read();
        if (!begun && unit == BYTE_ORDER_MARK) {
            unit = in.read();
        }
        begun = true;
        count(unit);
        return unit;
    }

    /** Hands out one character at a time, so that nothing is counted before it is wanted. */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int unit = read();
        if (unit < 0) {
            return -1;
        }
        buffer[offset] = (char) unit;
        return 1;
    }

    private void count(int unit) {
        if (ended) {
            line++;
            column = 0;
        }
        ended = unit == '\n';
        boolean secondHalf = unit >= 0 && Character.isLowSurrogate((char) unit);
        column += secondHalf ? 0 : 1;
    }
}
