package org.attest.cli;

import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether proposed claims are asked as well. They never are unless somebody says so. */
final class IncludeOption {
    private static final String PROPOSED = "proposed";

    @Option(
            names = "--include",
            paramLabel = PROPOSED,
            description = "ask what rules propose and nobody has reviewed as well")
    private @Nullable String include;

    /**
     * Whether the proposed claims are to be asked.
     *
     * @throws AttestException USAGE when something else is to be included
     */
    boolean proposed() {
        if (include != null && !include.equals(PROPOSED)) {
            throw new AttestException(List.of(new Finding(
                    Code.USAGE,
                    Place.of("--include"),
                    "‘" + include + "’ cannot be included",
                    "there is: " + PROPOSED)));
        }
        return include != null;
    }
}
