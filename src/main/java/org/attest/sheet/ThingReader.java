package org.attest.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.ExternalLink;
import org.attest.claim.Name;
import org.attest.claim.NameForm;
import org.attest.claim.Names;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.finding.Code;
import org.attest.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Reads entries of reference data: places, actors, individuals, wilayat and publications. */
final class ThingReader {
    static final List<String> PLACE_TYPES =
            List.of("Country", "Region", "SourceDefinedRegion", "City", "AdministrativeArea");
    static final List<String> ACTOR_TYPES = List.of(
            "ArmedGroup",
            "MediaProducer",
            "NewsOutlet",
            "GovernmentBody",
            "ResearchBody",
            "Organisation",
            "Collective");
    static final List<String> PUBLICATION_TYPES = List.of(
            "Periodical",
            "PeriodicalIssue",
            "Article",
            "Report",
            "Map",
            "Video",
            "Broadcast",
            "BlogPost",
            "WebSite",
            "Figure",
            "Publication");
    static final List<String> EVENT_TYPES = List.of("Event", "Attack", "Pledge", "Announcement", "Measure");
    static final List<String> SOURCE_KINDS =
            List.of("press", "government", "research", "belligerent", "social", "analysis");
    static final List<String> PUBLICATION_NOTICES = List.of("propaganda", "violence-described", "victim");
    static final List<String> INDIVIDUAL_NOTICES = List.of("victim", "source");
    static final List<String> NAME_PARTS = List.of("kunya", NameForm.NISBA, "ism", "alias", "surname-only");

    private static final List<ThingKind> ACTORS = List.of(ThingKind.ACTOR);

    private final Resolver resolver;
    private final Findings findings;

    ThingReader(Resolver resolver, Findings findings) {
        this.resolver = resolver;
        this.findings = findings;
    }

    /** The thing that an entry describes; empty when it lacks an id or a label. */
    Optional<Thing> read(ThingKind kind, Yaml.Mapping entry) {
        Fields fields = new Fields(entry, keys(kind), findings);
        Optional<String> slug = fields.slug("id");
        Optional<String> label = fields.text("label");
        if (slug.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        ThingId id = new ThingId(kind, slug.get());
        Names names =
                new Names(label.get(), translations(fields), names(fields, "names"), names(fields, "hiddenNames"));
        return Optional.of(thing(kind, id, names, fields));
    }

    static Keys keys(ThingKind kind) {
        return switch (kind) {
            case PLACE -> Keys.PLACE;
            case ACTOR -> Keys.ACTOR;
            case INDIVIDUAL -> Keys.INDIVIDUAL;
            case WILAYA -> Keys.WILAYA;
            case PUBLICATION -> Keys.PUBLICATION;
            case EVENT -> Keys.EVENT;
            case POLICY -> Keys.POLICY;
        };
    }

    private Thing thing(ThingKind kind, ThingId id, Names names, Fields fields) {
        List<ExternalLink> links = links(fields);
        String note = fields.text("note").orElse(null);
        return switch (kind) {
            case PLACE -> place(id, names, links, note, fields);
            case ACTOR -> {
                String type = fields.word("class", ACTOR_TYPES).orElse("Organisation");
                yield new Thing.Actor(id, names, links, note, type, resolver.one(fields, "partOf", ACTORS));
            }
            case INDIVIDUAL -> {
                String notice = fields.word("notice", INDIVIDUAL_NOTICES).orElse(null);
                yield new Thing.Individual(id, names, links, note, forms(fields), notice);
            }
            case WILAYA -> new Thing.Wilaya(id, names, links, note, resolver.one(fields, "unitOf", ACTORS));
            case PUBLICATION -> new Thing.Publication(id, names, links, note, bibliographic(fields));
            case EVENT -> {
                String type = fields.word("class", EVENT_TYPES).orElse("Event");
                yield new Thing.Event(
                        id, names, links, note, type, fields.period("date").orElse(null));
            }
            case POLICY ->
                new Thing.Policy(id, names, links, note, fields.slug("kind").orElse(null));
        };
    }

    private Thing.Place place(ThingId id, Names names, List<ExternalLink> links, @Nullable String note, Fields fields) {
        Thing.Codes codes = new Thing.Codes(
                fields.text("iso2").orElse(null),
                fields.text("iso3").orElse(null),
                fields.text("iso3166-2").orElse(null),
                fields.text("m49").orElse(null),
                fields.text("geonamesId").orElse(null));
        return new Thing.Place(
                id,
                names,
                links,
                note,
                fields.word("class", PLACE_TYPES).orElse("Region"),
                codes,
                resolver.many(fields, "locatedIn", Resolver.PLACES),
                resolver.many(fields, "parts", Resolver.PLACES),
                resolver.one(fields, "definedBy", Resolver.PUBLICATIONS),
                fields.texts("demonyms").stream().map(Yaml.Text::value).toList(),
                point(fields).orElse(null));
    }

    private Thing.Bibliographic bibliographic(Fields fields) {
        return new Thing.Bibliographic(
                fields.word("class", PUBLICATION_TYPES).orElse("Publication"),
                fields.text("title").orElse(null),
                fields.period("issued").orElse(null),
                resolver.many(fields, "creators", Resolver.AGENTS),
                resolver.one(fields, "outlet", ACTORS),
                resolver.many(fields, "producedBy", Resolver.AGENTS),
                resolver.one(fields, "partOf", Resolver.PUBLICATIONS),
                fields.text("issue").orElse(null),
                fields.text("pages").orElse(null),
                resolver.many(fields, "basedOn", Resolver.PUBLICATIONS),
                fields.word("sourceKind", SOURCE_KINDS).orElse(null),
                fields.word("notice", PUBLICATION_NOTICES).orElse(null),
                fields.text("reportNumber").orElse(null),
                fields.iri("url").orElse(null));
    }

    private Optional<Thing.Point> point(Fields fields) {
        return fields.mapping("point").flatMap(entry -> {
            Fields point = new Fields(entry, Keys.POINT, findings);
            return point.decimal("lat")
                    .flatMap(lat -> point.decimal("lon")
                            .map(lon -> new Thing.Point(
                                    lat, lon, point.text("basis").orElse("unstated"))));
        });
    }

    private List<Name> translations(Fields fields) {
        List<Name> names = new ArrayList<>();
        Set<String> languages = new HashSet<>(Set.of("en"));
        fields.mapping("labels").ifPresent(map -> {
            for (Yaml.Pair pair : map.pairs()) {
                String language = pair.key().value();
                if (!(pair.value() instanceof Yaml.Text text) || text.value().isBlank()) {
                    fields.report(pair.value(), Code.VALUE_INVALID, "a label is text, by language", "labels: {fr: …}");
                } else if (!Fields.isLanguage(language)) {
                    fields.report(pair.key(), Code.VALUE_INVALID, "‘" + language + "’ is not a language tag", "fr, ar");
                } else if (!languages.add(language.toLowerCase(Locale.ROOT))) {
                    String advice = "‘label’ is the one in English; other forms are ‘names’";
                    fields.report(pair.key(), Code.KEY_REPEATED, "a thing has one label a language", advice);
                } else {
                    names.add(new Name(text.value(), language));
                }
            }
        });
        return names;
    }

    private List<Name> names(Fields fields, String key) {
        List<Name> names = new ArrayList<>();
        for (Yaml item : fields.items(key)) {
            if (item instanceof Yaml.Text text && !text.value().isBlank()) {
                names.add(new Name(text.value(), "en"));
            } else if (item instanceof Yaml.Mapping entry) {
                Fields name = new Fields(entry, Keys.NAME, findings);
                name.text("value")
                        .flatMap(v -> name.language("lang").map(l -> new Name(v, l)))
                        .ifPresent(names::add);
            } else {
                fields.report(item, Code.VALUE_INVALID, "a name is text or {value: …, lang: …}", "");
            }
        }
        return names;
    }

    private List<NameForm> forms(Fields fields) {
        List<NameForm> forms = new ArrayList<>();
        for (Yaml item : fields.items("nameForms")) {
            if (item instanceof Yaml.Mapping entry) {
                Fields form = new Fields(entry, Keys.NAME_FORM, findings);
                String language = form.has("lang") ? form.language("lang").orElse("en") : "en";
                Optional<String> part = form.word("part", NAME_PARTS);
                boolean nisba = part.filter(NameForm.NISBA::equals).isPresent();
                if (form.has("pointsTo") && part.isPresent() && !nisba) {
                    form.report("pointsTo", Code.VALUE_INVALID, "only a nisba points to a place", "leave pointsTo out");
                }
                ThingId place = nisba ? resolver.one(form, "pointsTo", Resolver.PLACES) : null;
                form.text("form")
                        .flatMap(text -> part.map(p -> new NameForm(new Name(text, language), p, place)))
                        .ifPresent(forms::add);
            } else {
                fields.report(item, Code.VALUE_INVALID, "a name form is {form: …, part: …}", "");
            }
        }
        return forms;
    }

    private List<ExternalLink> links(Fields fields) {
        List<ExternalLink> links = new ArrayList<>();
        for (Yaml item : fields.items("sameAs")) {
            if (item instanceof Yaml.Mapping entry) {
                Fields link = new Fields(entry, Keys.LINK, findings);
                Optional<Integer> sources = link.integer("sources");
                if (sources.isPresent() && sources.get() < 1) {
                    link.report("sources", Code.VALUE_INVALID, "a link needs at least one source", "verify it first");
                }
                link.iri("iri")
                        .flatMap(iri -> sources.filter(n -> n > 0).map(n -> new ExternalLink(iri, n)))
                        .ifPresent(links::add);
            } else {
                fields.report(item, Code.VALUE_INVALID, "a link is {iri: …, sources: …}", "");
            }
        }
        return links;
    }
}
