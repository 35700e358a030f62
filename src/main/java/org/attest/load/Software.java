package org.attest.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.document.Checksum;

/**
 * The program that writes a store: a store built by another one is rebuilt.
 *
 * @param version as in the pom
 * @param digest of the program's jar, or the version when it does not run from one
 */
public record Software(String version, String digest) {
    /** The program in a jar, or in a folder of classes when it is run from a build. */
    public static Software at(String version, Path location) {
        try {
            boolean jar = Files.isRegularFile(location);
            return new Software(
                    version, jar ? Checksum.of(Files.readAllBytes(location)).prefix() : version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
