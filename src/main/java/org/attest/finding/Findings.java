package org.attest.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects findings while a reader or a check goes on, so that one run reports all that is wrong. */
public final class Findings {
    private final List<Finding> list = new ArrayList<>();

    public void add(Finding finding) {
        list.add(finding);
    }

    public void addAll(Collection<Finding> findings) {
        list.addAll(findings);
    }

    public boolean hasErrors() {
        return list.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** What was found so far, in the order in which it was found. */
    public List<Finding> list() {
        return List.copyOf(list);
    }

    /** Stops the work when there is an error among the findings. */
    public void throwErrors() {
        List<Finding> errors =
                list.stream().filter(f -> f.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new AttestException(errors);
        }
    }
}
