package org.attest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * A query as people give it.
 *
 * @param name of the file it is in, or {@code query}
 * @param text the query itself
 */
record QueryText(String name, String text) {
    /**
     * Reads it: {@code @FILE} is a file, {@code -} is what is piped in, everything else is the query.
     *
     * @throws AttestException {@code FILE_UNREADABLE}
     */
    static QueryText of(String given) {
        String name = given.startsWith("@") ? given.substring(1) : "query";
        try {
            if (given.equals("-")) {
                return new QueryText(name, new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
            }
            return new QueryText(name, given.startsWith("@") ? Files.readString(Path.of(name)) : given);
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.FILE_UNREADABLE, Place.of(name), "the query cannot be read: " + e, "check its name"),
                    e);
        }
    }
}
