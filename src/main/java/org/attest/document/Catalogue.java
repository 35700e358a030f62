package org.attest.document;

import java.util.List;
import java.util.Optional;

/**
 * The documents of {@code seeds/}, as {@code data/documents.yaml} lists them.
 *
 * @param documents in the order of the file, ids and file names unique
 */
public record Catalogue(List<Document> documents) {
    public Catalogue {
        documents = List.copyOf(documents);
    }

    public Optional<Document> byId(String id) {
        return documents.stream().filter(d -> d.id().slug().equals(id)).findFirst();
    }

    public Optional<Document> byFile(String file) {
        return documents.stream().filter(d -> d.file().equals(file)).findFirst();
    }
}
