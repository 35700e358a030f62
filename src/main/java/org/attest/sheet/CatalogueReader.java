package org.attest.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.document.Catalogue;
import org.attest.document.Checksum;
import org.attest.document.Display;
import org.attest.document.Document;
import org.attest.document.DocumentId;
import org.attest.document.Period;
import org.attest.document.Stated;
import org.attest.finding.Code;
import org.attest.finding.Findings;

/** Reads {@code data/documents.yaml}. */
public final class CatalogueReader {
    private final Findings findings;

    public CatalogueReader(Findings findings) {
        this.findings = findings;
    }

    /** The documents that are described well enough; what is wrong with the others is a finding. */
    public Catalogue read(Yaml.Mapping file) {
        Keys top = new Keys("catalogue", List.of("documents"), List.of("note", "documents"));
        List<Document> documents = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Yaml item : new Fields(file, top, findings).items("documents")) {
            if (item instanceof Yaml.Mapping entry) {
                Fields fields = new Fields(entry, Keys.DOCUMENT, findings);
                document(fields).ifPresent(document -> {
                    boolean newId = seen.add(document.id().slug());
                    boolean newFile = seen.add("file " + document.file());
                    if (newId && newFile) {
                        documents.add(document);
                    } else {
                        fields.report("id", Code.ID_REPEATED, "this id or file is listed twice", "keep one entry");
                    }
                });
            } else {
                findings.add(item.at().finding(Code.VALUE_INVALID, "a document is a mapping of keys", ""));
            }
        }
        return new Catalogue(documents);
    }

    private Optional<Document> document(Fields fields) {
        Optional<String> id = fields.slug("id");
        Optional<String> file = fields.text("file");
        Optional<String> sha256 = fields.text("sha256").filter(hex -> {
            boolean valid = Checksum.isValid(hex);
            if (!valid) {
                fields.report("sha256", Code.VALUE_INVALID, "a SHA-256 checksum has 64 digits 0–9, a–f", "");
            }
            return valid;
        });
        if (id.isEmpty() || file.isEmpty() || sha256.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Document(
                new DocumentId(id.get()),
                file.get(),
                new Checksum(sha256.get()),
                fields.text("language").orElse("und"),
                stated(fields, "title").orElse(null),
                statedList(fields, "authors").orElse(null),
                stated(fields, "publisher").orElse(null),
                issued(fields).orElse(null),
                fields.word("class", ThingReader.PUBLICATION_TYPES).orElse(null),
                fields.text("rights").orElse(null),
                fields.choice("display", Display.class).orElse(Display.PASSAGES),
                fields.flag("redistribute").orElse(false),
                fields.text("note").orElse(null)));
    }

    private Optional<Stated<String>> stated(Fields fields, String key) {
        Yaml value = fields.raw(key).orElse(null);
        if (value instanceof Yaml.Mapping mapping) {
            Fields inner = new Fields(mapping, Keys.STATED, findings);
            return inner.text("value")
                    .map(v -> new Stated<>(v, inner.text("from").orElse(null)));
        }
        return fields.text(key).map(v -> new Stated<>(v, null));
    }

    private Optional<Stated<List<String>>> statedList(Fields fields, String key) {
        Yaml value = fields.raw(key).orElse(null);
        if (value instanceof Yaml.Mapping mapping) {
            Fields inner = new Fields(mapping, Keys.STATED, findings);
            return Optional.of(
                    new Stated<>(words(inner, "value"), inner.text("from").orElse(null)));
        }
        return value == null ? Optional.empty() : Optional.of(new Stated<>(words(fields, key), null));
    }

    private static List<String> words(Fields fields, String key) {
        return fields.texts(key).stream().map(Yaml.Text::value).toList();
    }

    private Optional<Stated<Period>> issued(Fields fields) {
        return stated(fields, "issued")
                .flatMap(stated -> Fields.period(stated.value(), fields.at("issued"), findings)
                        .map(period -> new Stated<>(period, stated.from())));
    }
}
