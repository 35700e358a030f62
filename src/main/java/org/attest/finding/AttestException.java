package org.attest.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception of Attest: a piece of work that could not be done, and the findings that say why.
 *
 * <p>Whatever throws it has left everything that is stored as it was.
 */
public final class AttestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public AttestException(List<Finding> findings) {
        super(findings.stream().map(Finding::text).collect(Collectors.joining("\n")));
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("an exception without a finding explains nothing");
        }
        this.findings = List.copyOf(findings);
    }

    public AttestException(Finding finding) {
        this(List.of(finding));
    }

    /** A finding with the fault that brought it to light, for {@code --debug}. */
    public AttestException(Finding finding, Throwable cause) {
        this(finding);
        initCause(cause);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The exit code of the gravest finding. */
    public Exit exit() {
        return findings.stream()
                .map(f -> f.code().exit())
                .max(Comparator.comparingInt(Exit::status))
                .orElse(Exit.INTERNAL);
    }
}
