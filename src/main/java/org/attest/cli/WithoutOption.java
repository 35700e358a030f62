package org.attest.cli;

import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
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

    /**
     * The source to name to a server; empty when none runs and it does not matter.
     *
     * @throws AttestException USAGE for several while a server runs
     */
    String one(Workplace workplace) {
        if (sources.size() > 1 && workplace.server().isPresent()) {
            throw new AttestException(new Finding(
                    Code.USAGE,
                    Place.of(NAME),
                    "the running server leaves one source out at a time",
                    "name one, or stop the server"));
        }
        return sources.get(0);
    }

    List<String> sources() {
        return sources;
    }
}
