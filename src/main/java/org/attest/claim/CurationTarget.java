package org.attest.claim;

import org.attest.document.DocumentId;
import org.attest.text.Passage;
import org.jspecify.annotations.Nullable;

/** What curation is about, or rests on. */
public sealed interface CurationTarget {
    /** An entry of a document's sheet, as {@code document#id}. */
    record OfEntry(DocumentId document, Entry entry) implements CurationTarget {}

    /** A thing, for example a publication. */
    record OfThing(ThingId thing) implements CurationTarget {}

    /** A stretch of a document, whether or not anything is claimed there. */
    record OfPassage(DocumentId document, Passage passage) implements CurationTarget {}

    /** The characters that it is about; null for a thing and for an entry without a place. */
    default @Nullable Passage printed() {
        if (this instanceof OfEntry found) {
            return found.entry().passage();
        }
        return this instanceof OfPassage stretch ? stretch.passage() : null;
    }
}
