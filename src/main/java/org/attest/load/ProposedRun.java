package org.attest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attest.document.Checksum;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.finding.Severity;

/**
 * One load of proposals: takes documents as they come, writes them, and counts them.
 *
 * <p>Each document is written whole in one transaction. A few go together, since a transaction costs more than a short
 * document; when one of them cannot be stored, each is written by itself.
 */
final class ProposedRun {
    private static final int MOST_TOGETHER = 32;
    private static final int MOST_QUADS = 200_000;

    private final ProposedUnits units;
    private final Consumer<Finding> findings;
    private final List<Waiting> waiting = new ArrayList<>();
    private int quads;
    private int loaded;
    private int passedOver;
    private int failed;
    private long claims;
    private long characters;

    private record Waiting(ProposedUnits.Ready ready, String shown, long claims, long characters) {
        private Checksum checksum() {
            return ready.document().checksum();
        }
    }

    ProposedRun(ProposedUnits units, Consumer<Finding> findings) {
        this.units = units;
        this.findings = findings;
    }

    void take(ProposedDocument document) {
        document.findings().forEach(findings);
        ProposedDocument.Content content = document.content();
        if (document.findings().stream().anyMatch(ProposedRun::isError)) {
            failed++;
        } else if (content != null && !isThere(content)) {
            add(document, content);
        } else if (document.findings().isEmpty()) {
            passedOver++;
        }
    }

    private boolean isThere(ProposedDocument.Content content) {
        Checksum checksum = content.document().checksum();
        return waiting.stream().anyMatch(other -> other.checksum().equals(checksum))
                || units.isLoaded(content.document());
    }

    private void add(ProposedDocument document, ProposedDocument.Content content) {
        try {
            ProposedUnits.Ready ready = units.ready(content.draft().claims(), document.shown());
            long number = content.draft().claims().claims().size();
            waiting.add(new Waiting(ready, document.shown(), number, content.characters()));
            quads += ready.size();
        } catch (RuntimeException e) {
            unstored(document.shown(), e);
        }
        if (waiting.size() >= MOST_TOGETHER || quads >= MOST_QUADS) {
            write();
        }
    }

    /** Writes the documents that wait. */
    void write() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            units.replace(waiting.stream().map(Waiting::ready).toList());
            waiting.forEach(this::count);
        } catch (RuntimeException e) {
            waiting.forEach(this::writeAlone);
        }
        waiting.clear();
        quads = 0;
    }

    private void writeAlone(Waiting one) {
        try {
            units.replace(List.of(one.ready()));
            count(one);
        } catch (RuntimeException e) {
            unstored(one.shown(), e);
        }
    }

    private void count(Waiting one) {
        loaded++;
        claims += one.claims();
        characters += one.characters();
    }

    private void unstored(String shown, RuntimeException e) {
        String message = "what was read out of this document cannot be stored: " + e;
        String advice = "report it with the document, if you may; the other documents are loaded";
        tell(new Finding(Code.EXTRACTION_FAILED, Place.of(shown), message, advice));
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
