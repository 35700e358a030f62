package org.attest.extract.citation;

import java.util.List;
import org.attest.claim.CitationForm;
import org.attest.document.Period;
import org.attest.extract.proposal.Work;
import org.jspecify.annotations.Nullable;

/**
 * A word for a publication in running text with what is said of it around it.
 *
 * @param shape by what it is known as a reference
 */
record DocumentPhrase(
        Shape shape,
        Piece piece,
        List<String> authors,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable Period issued) {
    /** By what a phrase is known as a reference. */
    enum Shape {
        /** {@code a study, “Title”}. */
        TITLED,
        /** {@code a report by the Ridge Institute}. */
        ISSUED_BY,
        /** {@code an article in The Courier}. */
        IN_OUTLET,
        /** {@code Kersten’s study}. */
        OWNED,
        /** {@code its annual survey, published on 28 September}. */
        DATED
    }

    Parsed parsed() {
        Work work = new Work(authors, title, outlet, issued, null);
        return new Parsed(piece, title == null ? CitationForm.SHORT : CitationForm.FULL, work);
    }
}
