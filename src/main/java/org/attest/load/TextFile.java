package org.attest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.document.Catalogue;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.text.SourceText;

/** A file of which the text is to be read, and which document that is. */
final class TextFile {
    private static final long MOST_BYTES = 1L << 29;

    private final Document document;
    private final byte[] bytes;
    private final String shown;

    private TextFile(Document document, byte[] bytes, String shown) {
        this.document = document;
        this.bytes = bytes;
        this.shown = shown;
    }

    Document document() {
        return document;
    }

    /** What findings call the file. */
    String shown() {
        return shown;
    }

    /**
     * Reads a file. One that the catalogue has, by its checksum, is that document; another is a document of its own.
     *
     * @throws AttestException FILE_UNREADABLE or DOCUMENT_UNSUITABLE
     */
    static TextFile read(Path file, Home home, Catalogue catalogue) {
        String shown = home.shown(file);
        byte[] bytes;
        if (file.toFile().length() > MOST_BYTES) {
            throw unsuitable(shown, "this file has more than " + MOST_BYTES / 1_000_000 + " million bytes");
        }
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AttestException(finding(Code.FILE_UNREADABLE, shown, "the file cannot be read", "check it"), e);
        }
        long nulls = 0;
        boolean blank = true;
        for (byte one : bytes) {
            nulls += one == 0 ? 1 : 0;
            blank &= one >= 0 && one <= ' ';
        }
        if (nulls > 0) {
            throw unsuitable(shown, "this is no text: it has " + nulls + (nulls == 1 ? " NUL byte" : " NUL bytes"));
        }
        if (blank) {
            throw unsuitable(shown, "there is nothing in this file");
        }
        Checksum checksum = Checksum.of(bytes);
        Document document = catalogue.documents().stream()
                .filter(known -> known.checksum().equals(checksum))
                .findFirst()
                .orElseGet(() -> Document.uncatalogued(
                        file.toAbsolutePath().getFileName().toString(), checksum));
        return new TextFile(document, bytes, shown);
    }

    /**
     * Its text.
     *
     * @throws AttestException DOCUMENT_NOT_UTF8
     */
    SourceText text() {
        return SourceText.decode(bytes, shown);
    }

    private static AttestException unsuitable(String shown, String message) {
        String advice = "convert it to plain text in UTF-8, or leave it out";
        return new AttestException(List.of(finding(Code.DOCUMENT_UNSUITABLE, shown, message, advice)));
    }

    private static Finding finding(Code code, String shown, String message, String advice) {
        return new Finding(code, Place.of(shown), message, advice);
    }
}
