package org.attest.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Assessment;
import org.attest.claim.CorrectedValue;
import org.attest.claim.Correction;
import org.attest.claim.CurationTarget;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Flag;
import org.attest.claim.ThingId;
import org.attest.document.Period;
import org.attest.finding.Code;
import org.attest.finding.Findings;

/** Reads a curation file against the documents and things that it speaks of. */
public final class CurationReader {
    /** Grades of sources, best first. */
    static final List<String> RELIABILITY = List.of("a", "b", "c", "d", "e", "f");

    /** Grades of information, best first. */
    static final List<String> CREDIBILITY = List.of("1", "2", "3", "4", "5", "6");

    /** The graph of the flags that rules raise, which no batch may take. */
    private static final String OF_RULES = "rules";

    private final TargetReader targets;
    private final Resolver agents;
    private final Findings findings;

    /**
     * A reader of curation files.
     *
     * @param documents by id
     * @param things those that are known
     */
    public CurationReader(Map<String, DocumentClaims> documents, Set<ThingId> things, Findings findings) {
        this.targets = new TargetReader(documents, things, findings);
        this.agents = new Resolver(things, findings);
        this.findings = findings;
    }

    /** Whether a file is one of curation: it names its batch. */
    public static boolean isCuration(Yaml.Mapping file) {
        return file.get("curation").isPresent();
    }

    /** What the file says; empty when it is not signed, dated and named. Entries that are wrong are left out. */
    public Optional<CurationSheet> read(Yaml.Mapping file) {
        Fields top = new Fields(file, Keys.CURATION, findings);
        Optional<String> batch = top.slug("curation").filter(slug -> isFree(top, slug));
        Optional<LocalDate> on = day(top, "curatedOn");
        ThingId by = agents.one(top, "curatedBy", Resolver.AGENTS);
        if (batch.isEmpty() || on.isEmpty() || by == null) {
            return Optional.empty();
        }
        List<Located<Flag>> flags = new ArrayList<>();
        Set<String> unread = new HashSet<>();
        for (Yaml.Mapping entry : top.entries("flags")) {
            Fields fields = new Fields(entry, Keys.FLAG, findings);
            flag(fields)
                    .ifPresentOrElse(
                            flag -> flags.add(new Located<>(flag, entry)),
                            () -> fields.raw("id").ifPresent(id -> unread.add(written(id))));
        }
        List<Located<Correction>> corrections = new ArrayList<>();
        top.entries("corrections")
                .forEach(entry -> correction(new Fields(entry, Keys.CORRECTION, findings))
                        .ifPresent(correction -> corrections.add(new Located<>(correction, entry))));
        List<Located<Assessment>> assessments = new ArrayList<>();
        top.entries("assessments")
                .forEach(entry -> assessment(new Fields(entry, Keys.ASSESSMENT, findings), by, on.get())
                        .ifPresent(assessment -> assessments.add(new Located<>(assessment, entry))));
        return Optional.of(new CurationSheet(
                new Located<>(batch.get(), file),
                on.get(),
                by,
                top.text("note").orElse(null),
                flags,
                corrections,
                assessments,
                unread));
    }

    private boolean isFree(Fields top, String batch) {
        if (batch.equals(OF_RULES)) {
            top.report("curation", Code.VALUE_INVALID, "‘rules’ is the name of what rules find", "choose another");
        }
        return !batch.equals(OF_RULES);
    }

    private Optional<Flag> flag(Fields fields) {
        Optional<String> id = fields.slug("id");
        Optional<CurationTarget> target = fields.raw("target").flatMap(targets::read);
        Optional<String> type = fields.slug("type");
        Optional<String> comment = fields.text("comment");
        List<CurationTarget> evidence = evidence(fields);
        return id.flatMap(name -> target.flatMap(
                about -> type.flatMap(kind -> comment.map(why -> new Flag(name, about, kind, why, evidence)))));
    }

    private Optional<Correction> correction(Fields fields) {
        Optional<String> id = fields.slug("id");
        Optional<CurationTarget> target = node(fields, "target");
        Optional<String> property = fields.text("property");
        Optional<String> printed = fields.text("printed");
        Optional<CorrectedValue> corrected = fields.mapping("corrected").flatMap(this::corrected);
        List<CurationTarget> evidence = evidence(fields);
        if (fields.has("evidence") && fields.items("evidence").isEmpty()) {
            fields.report("evidence", Code.VALUE_INVALID, "a correction rests on something", "name its evidence");
        }
        if (!fields.complete()
                || id.isEmpty()
                || target.isEmpty()
                || property.isEmpty()
                || printed.isEmpty()
                || corrected.isEmpty()
                || evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                id.get(),
                target.get(),
                property.get(),
                printed.get(),
                corrected.get(),
                evidence,
                fields.text("comment").orElse(null),
                fields.slug("flag").orElse(null)));
    }

    private Optional<CorrectedValue> corrected(Yaml.Mapping entry) {
        Fields fields = new Fields(entry, Keys.CORRECTED, findings);
        if (entry.pairs().size() != 1) {
            String message = "a corrected value is one of date, number and text";
            findings.add(entry.at().finding(Code.VALUE_INVALID, message, "corrected: {date: 2015-01-27}"));
            return Optional.empty();
        }
        Optional<CorrectedValue> date = fields.period("date").map(CorrectedValue.OfDate::new);
        Optional<CorrectedValue> number = fields.decimal("number").map(CorrectedValue.OfNumber::new);
        Optional<CorrectedValue> text = fields.text("text").map(CorrectedValue.OfText::new);
        return date.or(() -> number).or(() -> text);
    }

    private Optional<Assessment> assessment(Fields fields, ThingId batchBy, LocalDate batchOn) {
        Optional<String> id = fields.slug("id");
        Optional<CurationTarget> target = node(fields, "assesses");
        Optional<String> reliability = fields.word("reliability", RELIABILITY);
        Optional<String> credibility = fields.word("credibility", CREDIBILITY);
        Optional<String> basis = fields.text("basis");
        ThingId by = fields.has("assessedBy") ? agents.one(fields, "assessedBy", Resolver.AGENTS) : batchBy;
        Optional<LocalDate> on = fields.has("assessedOn") ? day(fields, "assessedOn") : Optional.of(batchOn);
        if (!fields.has("reliability") && !fields.has("credibility")) {
            String advice =
                    "add ‘reliability: a’ to f, ‘credibility: 1’ to 6, or both; what cannot be judged is left out";
            findings.add(fields.at().finding(Code.KEY_MISSING, "an assessment has a grade", advice));
        }
        boolean graded = reliability.isPresent() || credibility.isPresent();
        if (!graded || id.isEmpty() || target.isEmpty() || basis.isEmpty() || by == null || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Assessment(
                id.get(), target.get(), reliability.orElse(null), credibility.orElse(null), basis.get(), by, on.get()));
    }

    /** A thing or an entry: what is corrected or graded has statements of its own, and a mere passage has none. */
    private Optional<CurationTarget> node(Fields fields, String key) {
        Yaml value = fields.raw(key).orElse(null);
        if (value instanceof Yaml.Mapping) {
            fields.report(key, Code.VALUE_INVALID, "a mere passage cannot stand here", "name an entry or a thing");
            return Optional.empty();
        }
        return value == null ? Optional.empty() : targets.read(value);
    }

    private List<CurationTarget> evidence(Fields fields) {
        return fields.items("evidence").stream()
                .flatMap(item -> targets.read(item).stream())
                .toList();
    }

    private Optional<LocalDate> day(Fields fields, String key) {
        Optional<Period> period = fields.period(key);
        if (period.isPresent() && !period.get().isDay()) {
            fields.report(key, Code.DATE_INVALID, "this must be a day", "write the day: 2015-03-02");
            return Optional.empty();
        }
        return period.map(Period::earliest);
    }

    private static String written(Yaml value) {
        return value instanceof Yaml.Text text ? text.value() : "";
    }
}
