package org.attest.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Which sources are left out, to see what rests on them. */
final class WithoutOption {
    static final String NAME = "--without";

    @Option(
            names = NAME,
            paramLabel = "SOURCE",
            description =
                    "as if this publication, holder or document did not exist; nothing is deleted; may be repeated")
    private List<String> sources = List.of();

    boolean any() {
        return !sources.isEmpty();
    }

    List<String> sources() {
        return sources;
    }
}
