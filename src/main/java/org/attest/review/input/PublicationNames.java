package org.attest.review.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.text.NameKey;

/**
 * What the table says of publications that a sheet cites.
 *
 * @param reference the things that are known
 * @param printed the text of the document: a title that does not stand in it cannot be read out of it
 */
record PublicationNames(Reference reference, NameKey printed) {
    /** The title where the document prints it; else the outlet, else the authors, else what the publication is called. */
    String subject(ThingId publication) {
        Optional<Thing.Bibliographic> about = about(publication);
        Optional<String> title = about.map(Thing.Bibliographic::title).filter(this::isPrinted);
        List<String> names =
                about.map(this::outlet).filter(outlet -> !outlet.isEmpty()).orElseGet(() -> authors(publication));
        return title.orElse(names.isEmpty() ? reference.label(publication) : String.join("; ", names));
    }

    /** Authors, then the outlet or publisher. */
    String source(ThingId publication) {
        List<String> names = new ArrayList<>(authors(publication));
        about(publication).ifPresent(about -> names.addAll(outlet(about)));
        return String.join("; ", names);
    }

    /** Authors, else outlet, else what it is called. */
    String holder(ThingId publication) {
        List<String> authors = authors(publication);
        if (!authors.isEmpty()) {
            return String.join("; ", authors);
        }
        return about(publication)
                .map(this::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .map(outlet -> String.join("; ", outlet))
                .orElse(reference.label(publication));
    }

    /** Date of publication in EDTF; empty when it is not known. */
    String issued(ThingId publication) {
        return about(publication)
                .flatMap(about -> Optional.ofNullable(about.issued()))
                .map(issued -> issued.edtf())
                .orElse("");
    }

    private List<String> authors(ThingId publication) {
        return about(publication)
                .map(about -> about.creators().stream().map(reference::label).toList())
                .orElse(List.of());
    }

    private List<String> outlet(Thing.Bibliographic about) {
        ThingId outlet = about.outlet();
        Stream<ThingId> makers = outlet == null ? about.producedBy().stream() : Stream.of(outlet);
        return makers.map(reference::label).toList();
    }

    private boolean isPrinted(String title) {
        return (" " + printed.text() + " ").contains(" " + NameKey.of(title).text() + " ");
    }

    private Optional<Thing.Bibliographic> about(ThingId publication) {
        return reference
                .find(publication)
                .flatMap(thing ->
                        thing instanceof Thing.Publication known ? Optional.of(known.about()) : Optional.empty());
    }
}
