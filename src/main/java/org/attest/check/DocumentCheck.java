package org.attest.check;

import java.util.Optional;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.text.SourceText;

/** A document against its entry in the catalogue. */
public final class DocumentCheck {
    private DocumentCheck() {}

    /**
     * The text of a document, when the file is the one that the catalogue describes.
     *
     * @param shown the path as findings name it
     */
    public static Optional<SourceText> text(Document document, byte[] bytes, String shown, Findings findings) {
        Checksum actual = Checksum.of(bytes);
        if (!actual.equals(document.checksum())) {
            findings.add(new Finding(
                    Code.DOCUMENT_CHANGED,
                    Place.of(shown),
                    "the document is not the one that was catalogued: its checksum is " + actual.hex() + ", not "
                            + document.checksum().hex(),
                    "documents are never edited: put the original back, or catalogue the new text as a document of its "
                            + "own, since the offsets of its claims may have moved"));
            return Optional.empty();
        }
        try {
            return Optional.of(SourceText.decode(bytes, shown));
        } catch (AttestException e) {
            findings.addAll(e.findings());
            return Optional.empty();
        }
    }
}
