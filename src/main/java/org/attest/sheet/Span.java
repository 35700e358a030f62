package org.attest.sheet;

import org.attest.finding.Code;
import org.attest.finding.Excerpt;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * A stretch of a YAML file.
 *
 * @param line 0-based
 * @param column 0-based, in code points
 * @param length code points on that line, at least 1
 */
public record Span(YamlSource source, int line, int column, int length) {
    public Place place() {
        return new Place(source.file(), line + 1, column + 1);
    }

    /** A finding about this stretch, with the line it stands on. */
    public Finding finding(Code code, String message, String advice) {
        return new Finding(code, place(), message, new Excerpt(source.line(line), column, length), advice);
    }
}
