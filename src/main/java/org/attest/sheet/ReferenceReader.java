package org.attest.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.Slug;
import org.attest.finding.Code;
import org.attest.finding.Findings;

/**
 * Reads lists of things: the reference files, and the lists that a sheet has of its own. All ids are gathered first, so
 * that entries may mention each other in any order and across files.
 */
public final class ReferenceReader {
    /** The key of each list, in the files and in sheets. */
    public static final Map<String, ThingKind> LISTS = lists();

    private final Findings findings;

    public ReferenceReader(Findings findings) {
        this.findings = findings;
    }

    private static Map<String, ThingKind> lists() {
        Map<String, ThingKind> lists = new LinkedHashMap<>();
        lists.put("places", ThingKind.PLACE);
        lists.put("actors", ThingKind.ACTOR);
        lists.put("individuals", ThingKind.INDIVIDUAL);
        lists.put("wilayat", ThingKind.WILAYA);
        lists.put("publications", ThingKind.PUBLICATION);
        lists.put("events", ThingKind.EVENT);
        lists.put("policies", ThingKind.POLICY);
        return lists;
    }

    /**
     * The things of several reference files, each of which has exactly one list.
     *
     * @param known ids that are defined elsewhere, such as those of held documents
     */
    public List<Thing> read(List<Yaml.Mapping> files, Set<ThingId> known) {
        List<String> allowed = new ArrayList<>(LISTS.keySet());
        allowed.add(0, "note");
        Keys keys = new Keys("reference file", List.of(), allowed);
        return readLists(
                files.stream().map(file -> new Fields(file, keys, findings)).toList(), known);
    }

    /** The things of every list among the fields; other keys are left to others. */
    List<Thing> readLists(List<Fields> files, Set<ThingId> known) {
        Set<ThingId> ids = new HashSet<>(known);
        Set<ThingId> own = new HashSet<>();
        List<Entry> entries =
                files.stream().flatMap(file -> entries(file).stream()).toList();
        entries.forEach(entry -> collect(entry, ids, own));
        ThingReader reader = new ThingReader(new Resolver(ids, findings), findings);
        return entries.stream()
                .flatMap(entry -> reader.read(entry.kind(), entry.mapping()).stream())
                .toList();
    }

    private record Entry(ThingKind kind, Yaml.Mapping mapping) {}

    private static List<Entry> entries(Fields file) {
        List<Entry> entries = new ArrayList<>();
        LISTS.forEach((key, kind) -> file.entries(key).forEach(entry -> entries.add(new Entry(kind, entry))));
        return entries;
    }

    private void collect(Entry entry, Set<ThingId> ids, Set<ThingId> own) {
        if (entry.mapping().get("id").orElse(null) instanceof Yaml.Text text && Slug.isValid(text.value())) {
            ThingId id = new ThingId(entry.kind(), text.value());
            boolean added = ids.add(id);
            String subject = "the " + entry.kind().path() + " ‘" + text.value() + "’ is ";
            if (!own.add(id)) {
                findings.add(text.at().finding(Code.ID_REPEATED, subject + "defined twice", "merge the two entries"));
            } else if (!added) {
                String advice = "leave this entry out, or give another thing another id";
                findings.add(text.at().finding(Code.ID_REPEATED, subject + "already defined elsewhere", advice));
            }
        }
    }
}
