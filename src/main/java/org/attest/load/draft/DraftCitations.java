package org.attest.load.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.claim.CitationForm;
import org.attest.document.Slug;
import org.attest.extract.proposal.Proposal.Reference;
import org.attest.extract.proposal.Work;
import org.attest.text.Passage;

/** References as citations of the sheet. One that only points to another, which nobody found, is left out. */
final class DraftCitations {
    private final DraftPublications publications;
    private final Map<Passage, String> ids = new LinkedHashMap<>();
    private final Map<Passage, CitationForm> forms = new HashMap<>();
    private final List<Reference> kept;

    /**
     * The citations of a draft.
     *
     * @param references in reading order
     */
    DraftCitations(DraftPublications publications, List<Reference> references) {
        this.publications = publications;
        Ids names = new Ids(id -> false);
        List<Reference> named = new ArrayList<>();
        for (Reference reference : references) {
            if (!ids.containsKey(reference.passage())
                    && (!isIbid(reference) || !antecedents(reference).isEmpty())) {
                ids.put(reference.passage(), names.next("cite " + words(reference), ""));
                forms.put(reference.passage(), reference.form());
                named.add(reference);
            }
        }
        this.kept = List.copyOf(named);
    }

    /** The references that have an entry, in reading order. */
    List<Reference> kept() {
        return kept;
    }

    /** Id of the citation of a reference; empty when it has none. */
    Optional<String> id(Reference reference) {
        return Optional.ofNullable(ids.get(reference.passage()));
    }

    Entry entry(Reference reference, Occurrences occurrences) {
        List<String> back = antecedents(reference);
        Optional<Work> work = reference.works().stream().findFirst();
        Entry entry = occurrences
                .write(new Entry().put("id", id(reference)), reference.passage())
                .put("form", reference.form().concept());
        if (isIbid(reference) && back.size() > 1) {
            entry.texts("mayReferBackTo", back);
        } else if (back.size() == 1) {
            entry.put("refersBackTo", back.get(0));
        } else {
            entry.put("publication", work.map(publications::slug));
        }
        return entry.put("locator", work.flatMap(w -> Optional.ofNullable(w.locator())));
    }

    /** Ids of the citations that a reference repeats: earlier ones, and full ones further down, as in a list at the end. */
    private List<String> antecedents(Reference reference) {
        return reference.antecedents().stream()
                .filter(passage -> passage.start() < reference.passage().start()
                        || (!isIbid(reference) && forms.get(passage) == CitationForm.FULL))
                .filter(passage -> !passage.equals(reference.passage()))
                .flatMap(passage -> Optional.ofNullable(ids.get(passage)).stream())
                .distinct()
                .toList();
    }

    private static boolean isIbid(Reference reference) {
        return reference.form() == CitationForm.IBID;
    }

    private static String words(Reference reference) {
        if (isIbid(reference)) {
            return "ibid";
        }
        return reference.works().stream()
                .findFirst()
                .map(work -> Slug.from(work.source().isEmpty() ? work.name() : work.source())
                        + Optional.ofNullable(work.issued())
                                .map(issued -> " " + issued.edtf())
                                .orElse(""))
                .orElseGet(() -> reference.form().concept());
    }
}
