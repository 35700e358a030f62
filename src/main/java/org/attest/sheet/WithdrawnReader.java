package org.attest.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.ThingId;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.document.Checksum;
import org.attest.document.Period;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.text.NameDigest;

/** Reads {@code data/withdrawn.yaml}. */
public final class WithdrawnReader {
    /** The keys at the top of the file. */
    static final Keys TOP = new Keys("list of withdrawn things", List.of(), List.of("note", "withdrawn"));

    private final Collection<ThingId> known;
    private final Findings findings;

    /**
     * A reader.
     *
     * @param known whoever may have withdrawn something
     */
    public WithdrawnReader(Collection<ThingId> known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** The entries that say enough; what is wrong with the others is a finding. */
    public WithdrawnList read(Yaml.Mapping file) {
        List<Located<Withdrawn>> entries = new ArrayList<>();
        Set<Checksum> seen = new HashSet<>();
        for (Yaml item : new Fields(file, TOP, findings).items("withdrawn")) {
            if (item instanceof Yaml.Mapping mapping) {
                Fields fields = new Fields(mapping, Keys.WITHDRAWN, findings);
                entry(fields).ifPresent(entry -> {
                    if (seen.add(entry.id())) {
                        entries.add(new Located<>(entry, mapping));
                    } else {
                        fields.report("sha256", Code.ID_REPEATED, "this is withdrawn twice", "keep one entry");
                    }
                });
            } else {
                findings.add(item.at().finding(Code.VALUE_INVALID, "an entry is a mapping of keys", ""));
            }
        }
        WithdrawnList list =
                new WithdrawnList(entries.stream().map(Located::value).toList());
        entries.forEach(entry -> namesNobody(entry, list));
        return list;
    }

    private Optional<Withdrawn> entry(Fields fields) {
        Optional<Checksum> id = checksum(fields, "sha256");
        Optional<Withdrawn.Kind> kind = fields.choice("kind", Withdrawn.Kind.class);
        Optional<LocalDate> on = day(fields);
        Optional<String> reason = fields.text("reason");
        if (id.isEmpty() || kind.isEmpty() || on.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        ThingId by = fields.scalar("withdrawnBy")
                .flatMap(text -> new Resolver(known, findings).resolve(text, Resolver.AGENTS))
                .orElse(null);
        List<NameDigest> names = new ArrayList<>();
        for (Yaml item : fields.items("nameDigests")) {
            if (item instanceof Yaml.Mapping mapping) {
                name(new Fields(mapping, Keys.NAME_DIGEST, findings)).ifPresent(names::add);
            } else {
                fields.report(item, Code.VALUE_INVALID, "a name is given as {letters: …, sha256: …}", "");
            }
        }
        List<Checksum> along = fields.texts("along").stream()
                .filter(text -> valid(text.value(), text, fields))
                .map(text -> new Checksum(text.value()))
                .toList();
        Withdrawn.Stretch stretch = fields.mapping("stretch")
                .flatMap(mapping -> stretch(new Fields(mapping, Keys.STRETCH, findings)))
                .orElse(null);
        return Optional.of(new Withdrawn(id.get(), kind.get(), on.get(), by, reason.get(), names, along, stretch));
    }

    private Optional<LocalDate> day(Fields fields) {
        Optional<Period> period = fields.period("withdrawnOn");
        if (period.isPresent() && !period.get().isDay()) {
            fields.report("withdrawnOn", Code.DATE_INVALID, "a withdrawal has a day", "write it as 2026-11-26");
            return Optional.empty();
        }
        return period.map(Period::earliest);
    }

    private Optional<NameDigest> name(Fields fields) {
        Optional<Integer> letters = fields.integer("letters");
        Optional<Checksum> digest = checksum(fields, "sha256");
        if (letters.isEmpty() || digest.isEmpty()) {
            return Optional.empty();
        }
        if (letters.get() < 2) {
            fields.report("letters", Code.VALUE_INVALID, "a name has two letters at least", "");
            return Optional.empty();
        }
        return Optional.of(new NameDigest(letters.get(), digest.get()));
    }

    private Optional<Withdrawn.Stretch> stretch(Fields fields) {
        Optional<Checksum> document = checksum(fields, "document");
        Optional<Integer> start = fields.integer("start");
        Optional<Integer> end = fields.integer("end");
        if (document.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (start.get() < 0 || end.get() <= start.get()) {
            fields.report("start", Code.VALUE_INVALID, "a stretch begins at 0 or later and ends after it begins", "");
            return Optional.empty();
        }
        return Optional.of(new Withdrawn.Stretch(document.get(), start.get(), end.get()));
    }

    private Optional<Checksum> checksum(Fields fields, String key) {
        return fields.scalar(key)
                .filter(text -> valid(text.value(), text, fields))
                .map(text -> new Checksum(text.value()));
    }

    private static boolean valid(String hex, Yaml value, Fields fields) {
        boolean valid = Checksum.isValid(hex);
        if (!valid) {
            fields.report(value, Code.VALUE_INVALID, "a SHA-256 digest has 64 digits 0–9, a–f", "");
        }
        return valid;
    }

    /** The list is public: its reasons must not bring back what it takes away. */
    private void namesNobody(Located<Withdrawn> entry, WithdrawnList list) {
        if (list.names().standIn(entry.value().reason())) {
            findings.add(entry.entry()
                    .at()
                    .finding(
                            Code.WITHDRAWAL_NAMES,
                            "the reason names what is withdrawn",
                            "say why without any of its names"));
        }
    }
}
