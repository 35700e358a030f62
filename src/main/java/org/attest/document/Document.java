package org.attest.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text we hold, as the catalogue describes it.
 *
 * @param file name of the file in {@code seeds/}, of an excerpt in {@code data/excerpts/}
 * @param language BCP 47 tag of the text
 * @param title null when nobody has found it out; the id then stands in
 * @param authors ids of actors or individuals; null is the state <i>author unknown</i>
 * @param excerpt null when the text is whole
 * @param publicationClass second class of the publication, for example {@code BlogPost}
 */
public record Document(
        DocumentId id,
        String file,
        Checksum checksum,
        String language,
        @Nullable Stated<String> title,
        @Nullable Stated<List<String>> authors,
        @Nullable Stated<String> publisher,
        @Nullable Stated<Period> issued,
        @Nullable String publicationClass,
        @Nullable String rights,
        Display display,
        boolean redistribute,
        @Nullable String note,
        @Nullable Excerpt excerpt) {

    /** A document that nobody has catalogued: its id is made of the file name and its checksum. */
    public static Document uncatalogued(String file, Checksum checksum) {
        String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        DocumentId id = new DocumentId(Slug.from(name) + "-" + checksum.hex().substring(0, 8));
        return new Document(
                id, file, checksum, "und", null, null, null, null, null, null, Display.PASSAGES, false, null, null);
    }
}
