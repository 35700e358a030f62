package org.attest.finding;

/**
 * Where a finding stands: a file with line and column.
 *
 * @param file path as the user would type it, relative to the checkout where that is possible
 * @param line 1-based line, 0 when the finding is about the whole file
 * @param column 1-based column in code points, 0 when the finding is about the whole line
 */
public record Place(String file, int line, int column) {
    public Place {
        if (file.isEmpty() || line < 0 || column < 0) {
            throw new IllegalArgumentException("a place is a named file, a line and a column: " + file + ":" + line);
        }
    }

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, the form that editors and terminals follow. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
