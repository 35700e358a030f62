package org.attest.load.draft;

import java.util.ArrayList;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Finding;
import org.attest.finding.Severity;
import org.attest.sheet.Yaml;

/** Which proposals the errors in a draft are about. */
final class DraftFaults {
    /** An entry of the sheet: where it begins, and which proposal it is made of. */
    private record Begins(int line, DraftParts.Written written) {}

    private final List<Begins> entries = new ArrayList<>();

    DraftFaults(Yaml.Mapping sheet, DraftParts parts) {
        add(sheet, "citations", parts.citations());
        add(sheet, "claims", parts.claims());
    }

    private void add(Yaml.Mapping sheet, String key, List<DraftParts.Written> written) {
        if (sheet.get(key).orElse(null) instanceof Yaml.Sequence list) {
            for (int at = 0; at < list.items().size(); at++) {
                entries.add(new Begins(list.items().get(at).at().line() + 1, written.get(at)));
            }
        }
    }

    /**
     * The proposals with an error.
     *
     * @throws AttestException with an error that is about none of them
     */
    List<DraftParts.Faulty> of(List<Finding> findings) {
        List<DraftParts.Faulty> faulty = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                Begins at = entries.stream()
                        .filter(entry -> entry.line() <= finding.place().line())
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> new AttestException(finding));
                faulty.add(new DraftParts.Faulty(at.written().proposal(), finding.message()));
            }
        }
        return faulty;
    }
}
