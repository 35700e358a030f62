package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.server.Updates;
import org.jspecify.annotations.Nullable;

/**
 * Where the token for updates comes from: never from an option, which everybody on the machine can read.
 *
 * @param file null for the environment
 */
record UpdateToken(@Nullable Path file) {
    private static final String VARIABLE = "ATTEST_TOKEN";

    /**
     * The token.
     *
     * @throws AttestException {@code TOKEN_MISSING}
     */
    String read() {
        String token =
                file == null ? Optional.ofNullable(System.getenv(VARIABLE)).orElse("") : content(file);
        if (token.strip().length() < Updates.SHORTEST_TOKEN) {
            throw missing("there is no token of at least " + Updates.SHORTEST_TOKEN + " characters");
        }
        return token.strip();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw missing("the file with the token cannot be read");
        }
    }

    private static AttestException missing(String message) {
        return new AttestException(new Finding(
                Code.TOKEN_MISSING,
                Place.of("--update"),
                message,
                "write one into a file that only you can read, for --token-file, or into " + VARIABLE
                        + "; for example: openssl rand -hex 32"));
    }
}
