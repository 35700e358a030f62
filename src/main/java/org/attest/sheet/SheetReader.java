package org.attest.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Argument;
import org.attest.claim.Attribution;
import org.attest.claim.Citation;
import org.attest.claim.CitationForm;
import org.attest.claim.Claim;
import org.attest.claim.ClaimLinks;
import org.attest.claim.Modality;
import org.attest.claim.Mode;
import org.attest.claim.Proposed;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.document.Period;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.attest.text.Passage;
import org.attest.text.SourceText;

/** Reads a claim sheet against the text of its document and the things that are known. */
public final class SheetReader {
    private final Reference reference;
    private final Set<ThingId> held;
    private final Findings findings;

    /**
     * A reader of sheets.
     *
     * @param reference the things that reference data describes
     * @param held the held documents, which sheets may cite like any publication
     */
    public SheetReader(Reference reference, Set<ThingId> held, Findings findings) {
        this.reference = reference;
        this.held = Set.copyOf(held);
        this.findings = findings;
    }

    /** The id of the document that a sheet is about; empty when it says none. */
    public static Optional<String> document(Yaml.Mapping file) {
        return file.get("document")
                .flatMap(id -> id instanceof Yaml.Text text ? Optional.of(text.value()) : Optional.empty());
    }

    /** What the sheet says; what is wrong with it is among the findings, and the entries concerned are left out. */
    public Sheet read(Yaml.Mapping file, SourceText text) {
        Fields top = new Fields(file, Keys.SHEET, findings);
        Set<ThingId> known = new HashSet<>(reference.things().keySet());
        known.addAll(held);
        List<Thing> things = new ReferenceReader(findings).readLists(List.of(top), known);
        things.forEach(thing -> known.add(thing.id()));
        Resolver resolver = new Resolver(known, findings);
        Anchor anchor = new Anchor(text);

        List<Located<Citation>> citations = new ArrayList<>();
        Set<String> unread = new HashSet<>();
        top.entries("citations")
                .forEach(e -> citation(e, anchor, resolver)
                        .ifPresentOrElse(c -> citations.add(new Located<>(c, e)), () -> unread.addAll(id(e))));
        List<Located<Claim>> claims = new ArrayList<>();
        PropositionReader propositions = new PropositionReader(resolver, findings);
        top.entries("claims")
                .forEach(e -> claim(e, anchor, resolver, propositions)
                        .ifPresentOrElse(c -> claims.add(new Located<>(c, e)), () -> unread.addAll(id(e))));
        List<Located<Argument>> arguments = new ArrayList<>();
        ArgumentReader reasoning = new ArgumentReader(findings);
        top.entries("arguments")
                .forEach(e -> reasoning
                        .read(e)
                        .ifPresentOrElse(a -> arguments.add(new Located<>(a, e)), () -> unread.addAll(id(e))));
        ThingId recordedBy = resolver.one(top, "recordedBy", Resolver.AGENTS);
        List<Located<NothingClaimed>> nothing = new ArrayList<>();
        top.entries("nothingClaimed")
                .forEach(e -> nothingClaimed(e, anchor).ifPresent(n -> nothing.add(new Located<>(n, e))));
        return new Sheet(
                recordedOn(top).orElse(null), recordedBy, things, citations, claims, arguments, nothing, unread);
    }

    private Optional<LocalDate> recordedOn(Fields top) {
        return top.text("recordedOn")
                .flatMap(value -> Fields.period(value, top.at("recordedOn"), findings))
                .flatMap(period -> {
                    if (!period.isDay()) {
                        String advice = "write the day: 2015-03-02";
                        findings.add(top.at("recordedOn").finding(Code.DATE_INVALID, "this must be a day", advice));
                    }
                    return Optional.of(period).filter(Period::isDay).map(Period::earliest);
                });
    }

    private static List<String> id(Yaml.Mapping entry) {
        return entry.get("id").orElse(null) instanceof Yaml.Text text ? List.of(text.value()) : List.of();
    }

    private Optional<NothingClaimed> nothingClaimed(Yaml.Mapping entry, Anchor anchor) {
        Fields fields = new Fields(entry, Keys.NOTHING_CLAIMED, findings);
        Optional<String> reason = fields.text("reason");
        return anchor.passage(fields).flatMap(passage -> reason.map(why -> new NothingClaimed(passage, why)));
    }

    private Optional<Citation> citation(Yaml.Mapping entry, Anchor anchor, Resolver resolver) {
        Fields fields = new Fields(entry, Keys.CITATION, findings);
        Optional<String> id = fields.slug("id");
        Optional<Passage> passage = anchor.passage(fields);
        Optional<CitationForm> form = fields.choice("form", CitationForm.class);
        ThingId publication = resolver.one(fields, "publication", Resolver.PUBLICATIONS);
        List<String> candidates =
                fields.texts("mayReferBackTo").stream().map(Yaml.Text::value).toList();
        if (candidates.size() == 1) {
            String advice = "write ‘refersBackTo: " + candidates.get(0) + "’";
            fields.report("mayReferBackTo", Code.VALUE_INVALID, "one candidate is not a choice", advice);
            return Optional.empty();
        }
        if (id.isEmpty() || passage.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Citation(
                id.get(),
                passage.get(),
                form.get(),
                publication,
                fields.text("refersBackTo").orElse(null),
                candidates,
                fields.text("locator").orElse(null),
                fields.text("note").orElse(null),
                ProposedReader.read(fields)));
    }

    private Optional<Claim> claim(
            Yaml.Mapping entry, Anchor anchor, Resolver resolver, PropositionReader propositions) {
        Yaml named = entry.get("kind").orElse(null);
        if (named != null && !(named instanceof Yaml.Text)) {
            findings.add(named.at().finding(Code.VALUE_INVALID, "‘kind’ must be plain text here", ""));
            return Optional.empty();
        }
        String kind = named == null ? "quantity" : written(named);
        Keys keys = PropositionReader.KINDS.get(kind);
        if (keys == null) {
            List<String> kinds =
                    PropositionReader.KINDS.keySet().stream().sorted().toList();
            String near = Nearest.to(kind, kinds)
                    .map(n -> "did you mean ‘" + n + "’?")
                    .orElse("");
            String message = "‘" + kind + "’ is not a kind of claim: " + String.join(", ", kinds);
            findings.add(new Located<>(kind, entry).finding("kind", Code.VALUE_INVALID, message, near));
            return Optional.empty();
        }
        Fields fields = new Fields(entry, keys, findings);
        Optional<Passage> passage = anchor.passage(fields);
        String quote = entry.get("quote").map(SheetReader::written).orElse("");
        var proposition = propositions.read(kind, fields, quote);
        List<Attribution> heldBy = new ArrayList<>();
        fields.items("heldBy").forEach(item -> attribution(item, resolver).ifPresent(heldBy::add));
        String id = fields.slug("id").orElse(null);
        List<String> cites =
                fields.texts("cites").stream().map(Yaml.Text::value).toList();
        Modality modality = fields.choice("modality", Modality.class).orElse(Modality.ASSERTED);
        String wording = fields.text("wording").orElse(null);
        String note = fields.text("note").orElse(null);
        ClaimLinks links = new ClaimLinks(
                resolver.many(fields, "about", Resolver.ANYTHING),
                ids(fields, "contrastsWith"),
                ids(fields, "restates"),
                ids(fields, "qualifiedBy"));
        Proposed proposed = ProposedReader.read(fields);
        return passage.flatMap(p -> proposition.map(
                what -> new Claim(id, p, what, heldBy, cites, links, modality, wording, note, proposed)));
    }

    private static List<String> ids(Fields fields, String key) {
        return fields.texts(key).stream().map(Yaml.Text::value).toList();
    }

    /** The text of a value; empty when it is a list or a mapping. */
    private static String written(Yaml value) {
        return value instanceof Yaml.Text text ? text.value() : "";
    }

    private Optional<Attribution> attribution(Yaml item, Resolver resolver) {
        if (!(item instanceof Yaml.Mapping entry)) {
            findings.add(item.at().finding(Code.VALUE_INVALID, "a holder is {holder: …, mode: …}", ""));
            return Optional.empty();
        }
        Fields fields = new Fields(entry, Keys.ATTRIBUTION, findings);
        ThingId holder = resolver.one(fields, "holder", Resolver.AGENTS);
        ThingId via = resolver.one(fields, "via", Resolver.AGENTS);
        Optional<Mode> mode = fields.choice("mode", Mode.class);
        return holder == null ? Optional.empty() : mode.map(m -> new Attribution(holder, m, via));
    }
}
