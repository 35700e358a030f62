package org.attest.load;

import java.util.function.Consumer;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.finding.Severity;

/** One load of proposals: takes documents as they come and counts them. */
final class ProposedRun {
    private final ProposedUnits units;
    private final Consumer<Finding> findings;
    private int loaded;
    private int passedOver;
    private int failed;
    private long claims;
    private long characters;

    ProposedRun(ProposedUnits units, Consumer<Finding> findings) {
        this.units = units;
        this.findings = findings;
    }

    void take(ProposedDocument document) {
        document.findings().forEach(findings);
        ProposedDocument.Content content = document.content();
        if (document.findings().stream().anyMatch(ProposedRun::isError)) {
            failed++;
        } else if (content != null && !units.isLoaded(content.document())) {
            store(document, content);
        } else if (document.findings().isEmpty()) {
            passedOver++;
        }
    }

    private void store(ProposedDocument document, ProposedDocument.Content content) {
        try {
            units.replace(content.draft().claims(), document.shown());
            loaded++;
            claims += content.draft().claims().claims().size();
            characters += content.characters();
        } catch (RuntimeException e) {
            String message = "what was read out of this document cannot be stored: " + e;
            String advice = "report it with the document, if you may; the other documents are loaded";
            tell(new Finding(Code.EXTRACTION_FAILED, Place.of(document.shown()), message, advice));
        }
    }

    void tell(Finding finding) {
        findings.accept(finding);
        failed += isError(finding) ? 1 : 0;
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    ProposedLoader.Report report(long version) {
        return new ProposedLoader.Report(loaded, passedOver, failed, claims, characters, version);
    }
}
