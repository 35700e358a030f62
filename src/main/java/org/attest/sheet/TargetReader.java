package org.attest.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claim.CurationTarget;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Entry;
import org.attest.claim.ThingId;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.attest.text.Passage;

/**
 * Reads what curation is about and what it rests on: {@code document#id} for an entry of a sheet, {@code kind/slug} for a
 * thing, and a mapping with document and quote for any other passage.
 *
 * @param documents by id
 * @param things those that are known
 */
record TargetReader(Map<String, DocumentClaims> documents, Set<ThingId> things, Findings findings) {
    /** What a value names; empty, with a finding, when it names nothing. */
    Optional<CurationTarget> read(Yaml value) {
        if (value instanceof Yaml.Mapping quoted) {
            return passage(new Fields(quoted, Keys.QUOTED, findings));
        }
        if (value instanceof Yaml.Text text) {
            return text.value().contains("#") ? entry(text) : thing(text);
        }
        findings.add(value.at()
                .finding(Code.VALUE_INVALID, "a list cannot stand here", "name one thing, or one entry of a sheet"));
        return Optional.empty();
    }

    private Optional<CurationTarget> entry(Yaml.Text text) {
        int mark = text.value().indexOf('#');
        Optional<DocumentClaims> document = document(text, text.value().substring(0, mark));
        if (document.isEmpty()) {
            return Optional.empty();
        }
        String written = text.value().substring(mark + 1);
        List<Entry> entries = document.get().entries();
        List<Entry> found =
                entries.stream().filter(entry -> isNamed(written, entry)).toList();
        if (found.isEmpty()) {
            String message = "the sheet of ‘" + text.value().substring(0, mark) + "’ has no entry ‘" + written + "’";
            unknown(text, message, written, entries.stream().map(Entry::id).toList());
            return Optional.empty();
        }
        if (found.size() > 1) {
            String choices = found.stream()
                    .map(entry ->
                            "‘" + text.value().replace("#", "#" + entry.kind().word() + "/") + "’")
                    .collect(Collectors.joining(" or "));
            String message = found.size() + " kinds of entry have the id ‘" + written + "’";
            findings.add(text.at().finding(Code.CURATION_TARGET_AMBIGUOUS, message, "write " + choices));
            return Optional.empty();
        }
        return Optional.of(new CurationTarget.OfEntry(document.get().document().id(), found.get(0)));
    }

    /** An entry is named by its id, or by its kind and its id where two kinds share an id. */
    private static boolean isNamed(String written, Entry entry) {
        return written.equals(entry.id()) || written.equals(entry.kind().word() + "/" + entry.id());
    }

    private Optional<CurationTarget> thing(Yaml.Text text) {
        Optional<CurationTarget> found =
                ThingId.parse(text.value()).filter(things::contains).map(CurationTarget.OfThing::new);
        if (found.isEmpty()) {
            List<String> names = things.stream().map(ThingId::toString).sorted().toList();
            unknown(text, "no thing has the id ‘" + text.value() + "’", text.value(), names);
        }
        return found;
    }

    private Optional<CurationTarget> passage(Fields fields) {
        Optional<Yaml.Text> id = fields.scalar("document");
        Optional<DocumentClaims> document = id.flatMap(text -> document(text, text.value()));
        Optional<Passage> passage = document.flatMap(found -> new Anchor(found.text()).passage(fields));
        return passage.map(found ->
                new CurationTarget.OfPassage(document.orElseThrow().document().id(), found));
    }

    private Optional<DocumentClaims> document(Yaml.Text text, String id) {
        Optional<DocumentClaims> found = Optional.ofNullable(documents.get(id));
        if (found.isEmpty()) {
            unknown(text, "no document has the id ‘" + id + "’", id, documents.keySet());
        }
        return found;
    }

    private void unknown(Yaml.Text text, String message, String written, Collection<String> known) {
        String advice = Nearest.to(written, known)
                .map(near -> "did you mean ‘" + near + "’?")
                .orElse("write document#id for an entry of a sheet, kind/id for a thing: publication/dabiq-7");
        findings.add(text.at().finding(Code.CURATION_TARGET_UNKNOWN, message, advice));
    }
}
