package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.finding.AttestException;
import org.attest.finding.Finding;
import org.attest.finding.Severity;
import org.attest.query.QueryCatalogue;
import picocli.CommandLine.Command;

/** Everything that can be wrong, without changing anything. */
@Command(
        name = "check",
        description = "Tells everything that is wrong or doubtful in seeds/, data/, ontology/ and queries/.",
        footer = {"", "Example: attest check"})
final class CheckCommand implements Callable<Integer> {
    private final Workplace workplace;

    CheckCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>(workplace.loader().check());
        try {
            findings.addAll(QueryCatalogue.of(workplace.home().queries()).lint());
        } catch (AttestException e) {
            findings.addAll(e.findings());
        }
        List<Finding> errors =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
        workplace.terminal().findings(findings);
        workplace
                .terminal()
                .out()
                .println(errors.size() + " errors, " + (findings.size() - errors.size()) + " remarks");
        return errors.isEmpty() ? 0 : new AttestException(errors).exit().status();
    }
}
