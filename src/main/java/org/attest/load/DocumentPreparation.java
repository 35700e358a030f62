package org.attest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.check.DocumentCheck;
import org.attest.check.IbidCheck;
import org.attest.check.ReviewCheck;
import org.attest.check.SheetCheck;
import org.attest.check.Terms;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.document.Document;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.text.SourceText;
import org.jspecify.annotations.Nullable;

/** One document and its sheet, checked and put together. */
final class DocumentPreparation {
    private final Home home;
    private final Reference reference;
    private final Set<ThingId> held;
    private final Terms terms;
    private final Findings findings;

    DocumentPreparation(Home home, Reference reference, Set<ThingId> held, Terms terms, Findings findings) {
        this.home = home;
        this.reference = reference;
        this.held = held;
        this.terms = terms;
        this.findings = findings;
    }

    /**
     * A document as it will be stored, and its sheet as read.
     *
     * @param sheet null when nothing is recorded of it yet
     */
    record Result(DocumentClaims claims, @Nullable Sheet sheet) {}

    /** What is recorded of a document; empty when anything in it is wrong. */
    Optional<Result> prepare(DocumentFiles.Entry entry) {
        Findings own = new Findings();
        Optional<Result> result = text(entry, own).map(text -> claims(entry, text, own));
        findings.addAll(own.list());
        return own.hasErrors() ? Optional.empty() : result;
    }

    private Optional<SourceText> text(DocumentFiles.Entry entry, Findings own) {
        String shown = home.shown(entry.file());
        if (!Files.exists(entry.file())) {
            own.add(new Finding(
                    Code.DOCUMENT_MISSING,
                    Place.of(shown),
                    "the document ‘" + entry.document().id() + "’ is catalogued, but its file is not there",
                    "put the file back, or take the entry out of data/documents.yaml"));
            return Optional.empty();
        }
        try {
            return DocumentCheck.text(entry.document(), Files.readAllBytes(entry.file()), shown, own);
        } catch (IOException e) {
            own.add(new Finding(
                    Code.FILE_UNREADABLE, Place.of(shown), "the document cannot be read", "check the file"));
            return Optional.empty();
        }
    }

    private Result claims(DocumentFiles.Entry entry, SourceText text, Findings own) {
        Document document = entry.document();
        if (entry.sheet() == null) {
            own.add(new Finding(
                    Code.DOCUMENT_WITHOUT_SHEET,
                    Place.of(home.shown(entry.file())),
                    "nothing is recorded of this document yet",
                    "write data/claims/" + document.id() + ".yaml"));
            DocumentClaims none = new DocumentClaims(
                    document, text, List.of(), reference, List.of(), List.of(), List.of(), null, null);
            return new Result(none, null);
        }
        Sheet sheet = new SheetReader(reference, held, own).read(entry.sheet(), text);
        new SheetCheck(terms, own).check(sheet);
        own.addAll(ReviewCheck.check(sheet));
        Reference known = reference.and(sheet.things());
        own.addAll(new IbidCheck(known, text).check(sheet.citations()));
        DocumentClaims claims = new DocumentClaims(
                document,
                text,
                sheet.things(),
                known,
                sheet.citations().stream().map(Located::value).toList(),
                sheet.claims().stream().map(Located::value).toList(),
                sheet.arguments().stream().map(Located::value).toList(),
                sheet.recordedOn(),
                sheet.recordedBy());
        return new Result(claims, sheet);
    }
}
