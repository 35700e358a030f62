package org.attest.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * Text that a regular expression reads until somebody wants it to stop: the matcher of the platform asks for characters
 * and for nothing else while it tries one way after the other.
 *
 * @param text the characters
 * @param stop true when the query is to end
 */
record StoppableText(CharSequence text, AtomicBoolean stop) implements CharSequence {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (stop.get()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StoppableText(text.subSequence(start, end), stop);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
