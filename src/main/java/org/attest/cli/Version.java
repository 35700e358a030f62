package org.attest.cli;

import java.nio.file.Path;
import org.attest.load.Software;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
final class Version implements IVersionProvider {
    /** What is running, to tell a store whether it was built by the same program. */
    static Software software() {
        return Software.at(
                number(),
                Path.of(Version.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "attest " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
