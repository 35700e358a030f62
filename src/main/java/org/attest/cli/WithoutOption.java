package org.attest.cli;

import java.util.List;
import java.util.Optional;
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

    /**
     * Whether any is.
     *
     * @param elsewhere the option that asks something else than our reviewed claims, if one is given
     * @throws AttestException USAGE when both are given: what another endpoint would be without a source cannot be worked
     *     out here
     */
    boolean any(Optional<String> elsewhere) {
        if (!sources.isEmpty() && elsewhere.isPresent()) {
            throw new AttestException(new Finding(
                    Code.USAGE,
                    Place.of(NAME),
                    "sources are left out of the reviewed claims of our own store, so it cannot stand beside "
                            + elsewhere.get(),
                    "leave one of the two options out"));
        }
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
