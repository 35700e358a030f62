package org.attest.load.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Period;
import org.attest.extract.proposal.Work;
import org.jspecify.annotations.Nullable;

/** Publications that references point to: those of the reference data when exactly one fits, others as entries. */
final class DraftPublications {
    private final KnownNames names;
    private final DraftActors actors;
    private final String suffix;
    private final Ids ids;
    private final Map<List<Object>, String> slugs = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    DraftPublications(KnownNames names, DraftActors actors, String suffix) {
        this.names = names;
        this.actors = actors;
        this.suffix = suffix;
        this.ids = new Ids(slug -> names.reference().knows(new ThingId(ThingKind.PUBLICATION, slug)));
    }

    /** Entries of the list {@code publications}. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    String slug(Work work) {
        return known(work).orElseGet(() -> {
            Optional<String> issued = Optional.ofNullable(work.issued()).map(Period::edtf);
            String title = work.title() == null ? "" : work.title();
            String outlet = work.outlet() == null ? "" : work.outlet();
            List<Object> key = List.of(work.authors(), title, outlet, issued);
            String slug = slugs.get(key);
            if (slug == null) {
                slug = ids.next(words(work, issued), suffix);
                slugs.put(key, slug);
                entries.add(entry(slug, work, issued));
            }
            return slug;
        });
    }

    private Entry entry(String slug, Work work, Optional<String> issued) {
        List<String> creators = work.authors().stream()
                .map(actors::author)
                .map(DraftActors::written)
                .distinct()
                .toList();
        String outlet = work.outlet();
        return new Entry()
                .put("id", slug)
                .put("label", label(work, issued))
                .put("class", type(work))
                .put("title", work.title())
                .put("issued", issued)
                .texts("creators", creators)
                .put("outlet", outlet == null ? null : actors.body(outlet).slug());
    }

    /** What it is, as far as the print tells: a dated piece of an outlet is an article. */
    private static String type(Work work) {
        if (work.title() != null && work.title().matches("(?i).*\\breport\\b.*")) {
            return "Report";
        }
        Period issued = work.issued();
        return work.outlet() != null && issued != null && issued.isDay() ? "Article" : "Publication";
    }

    private static String label(Work work, Optional<String> issued) {
        String dated = issued.map(date -> ", " + date).orElse("");
        return work.title() != null ? work.title() : work.source().replace("; ", ", ") + dated;
    }

    private static String words(Work work, Optional<String> issued) {
        String author = work.authors().stream()
                .findFirst()
                .map(name -> name.replaceFirst(",.*", ""))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .orElse("");
        String named = author.isEmpty() && work.outlet() == null ? work.name() : "";
        return String.join(
                " ",
                named,
                work.outlet() == null ? "" : work.outlet(),
                author,
                issued.orElse("").replace("..", ""));
    }

    private Optional<String> known(Work work) {
        String title = work.title();
        if (title != null) {
            return names.one(title, thing -> thing instanceof Thing.Publication).map(ThingId::slug);
        }
        Period issued = work.issued();
        Optional<ThingId> outlet = Optional.ofNullable(work.outlet())
                .flatMap(name -> names.one(name, thing -> thing instanceof Thing.Actor));
        if (issued == null || outlet.isEmpty()) {
            return Optional.empty();
        }
        List<String> found = names.reference().things().values().stream()
                .filter(thing -> thing instanceof Thing.Publication publication
                        && fits(publication.about(), issued, outlet.get(), work))
                .map(thing -> thing.id().slug())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean fits(Thing.Bibliographic about, Period issued, ThingId outlet, Work work) {
        boolean dated = about.issued() != null && about.issued().edtf().equals(issued.edtf());
        boolean published = Stream.concat(stream(about.outlet()), about.producedBy().stream())
                .anyMatch(outlet::equals);
        boolean written = work.authors().stream()
                .allMatch(author -> names.one(author, thing -> about.creators().contains(thing.id()))
                        .isPresent());
        return dated && published && written;
    }

    private static Stream<ThingId> stream(@Nullable ThingId id) {
        return Stream.ofNullable(id);
    }
}
