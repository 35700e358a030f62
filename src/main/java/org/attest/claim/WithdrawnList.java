package org.attest.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.text.HiddenNames;

/** Everything that was withdrawn. */
public final class WithdrawnList {
    /** Nothing was. */
    public static final WithdrawnList EMPTY = new WithdrawnList(List.of());

    private final List<Withdrawn> entries;
    private final Map<Checksum, Withdrawn> byId = new HashMap<>();
    private final HiddenNames names;

    public WithdrawnList(List<Withdrawn> entries) {
        this.entries = List.copyOf(entries);
        for (Withdrawn entry : entries) {
            entry.along().forEach(id -> byId.putIfAbsent(id, entry));
        }
        entries.forEach(entry -> byId.put(entry.id(), entry));
        this.names = new HiddenNames(
                entries.stream().flatMap(entry -> entry.names().stream()).toList());
    }

    public List<Withdrawn> entries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The names of all that was withdrawn. */
    public HiddenNames names() {
        return names;
    }

    /** By which entry a node is withdrawn: its own, that of what it is part of, or of its document. */
    public Optional<Withdrawn> find(BareId id) {
        return id.selfAndOwners().stream()
                .map(owner -> byId.get(owner.digest()))
                .filter(entry -> entry != null)
                .findFirst();
    }

    public boolean covers(BareId id) {
        return find(id).isPresent();
    }

    /** Whether a document is withdrawn, under its id or under another one. */
    public boolean covers(Document document) {
        return covers(BareId.document(document.id().slug())) || covers(BareId.text(document.checksum()));
    }

    /** The stretches of a document at which withdrawn claims stood. */
    public List<Withdrawn.Stretch> stretches(String document) {
        Checksum digest = BareId.document(document).digest();
        return entries.stream()
                .map(Withdrawn::stretch)
                .filter(stretch -> stretch != null && stretch.document().equals(digest))
                .toList();
    }

    /** This list with an entry, which takes the place of an older one for the same thing. */
    public WithdrawnList with(Withdrawn entry) {
        List<Withdrawn> all = new ArrayList<>(entries);
        all.removeIf(other -> other.id().equals(entry.id()));
        all.add(entry);
        return new WithdrawnList(all);
    }
}
