package org.attest.review.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.claim.Reference;
import org.attest.extract.table.Row;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Place;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads rows from whatever has them: a table, a claim sheet, or a document, which is read by the rules. */
public final class RowFiles {
    private final KnownThings known;
    private final Function<SourceText, List<Row>> extraction;

    /**
     * A reader of files.
     *
     * @param extraction what the rules propose for a text
     */
    public RowFiles(KnownThings known, Function<SourceText, List<Row>> extraction) {
        this.known = known;
        this.extraction = extraction;
    }

    /**
     * The rows of a file.
     *
     * @param text of the document; null when the file says which it is, or has no need of it
     * @throws AttestException when the file cannot be read at all
     */
    public List<Row> read(Path file, @Nullable Path text, Findings findings) {
        String name = file.toString();
        if (name.endsWith(".txt")) {
            return extraction.apply(text(file));
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return sheet(file, text, findings);
        }
        SourceText known = text == null ? null : text(text);
        return new TableReader(shown(file), new QuotePlaces(known), findings)
                .read(SourceText.decode(bytes(file), shown(file)).toString());
    }

    private List<Row> sheet(Path file, @Nullable Path text, Findings findings) {
        Yaml.Mapping mapping = YamlReader.parse(new YamlSource(
                shown(file), SourceText.decode(bytes(file), shown(file)).toString()));
        String id = SheetReader.document(mapping).orElse("");
        Optional<Path> document = text == null ? known.document(id) : Optional.of(text);
        if (document.isEmpty()) {
            String advice = "name its text with --text FILE";
            findings.add(mapping.at().finding(Code.DOCUMENT_UNKNOWN, "no document has the id ‘" + id + "’", advice));
            return List.of();
        }
        SourceText read = text(document.get());
        Sheet sheet = new SheetReader(known.reference(), known.heldWith(id), findings).read(mapping, read);
        Reference reference = known.reference().and(sheet.things());
        return new SheetRows(sheet, reference, read).rows();
    }

    private SourceText text(Path file) {
        return SourceText.decode(bytes(file), shown(file));
    }

    private byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.FILE_UNREADABLE, Place.of(shown(file)), "the file cannot be read", "check the path"),
                    e);
        }
    }

    private String shown(Path file) {
        return known.shown().apply(file);
    }
}
