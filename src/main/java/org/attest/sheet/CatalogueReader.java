package org.attest.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.ThingId;
import org.attest.document.Catalogue;
import org.attest.document.Checksum;
import org.attest.document.Display;
import org.attest.document.Document;
import org.attest.document.DocumentId;
import org.attest.document.Excerpt;
import org.attest.document.Period;
import org.attest.document.Stated;
import org.attest.finding.Code;
import org.attest.finding.Findings;

/** Reads {@code data/documents.yaml}. */
public final class CatalogueReader {
    /** The keys at the top of the catalogue. */
    static final Keys TOP = new Keys("catalogue", List.of(), List.of("note", "documents"));

    private final Findings findings;

    public CatalogueReader(Findings findings) {
        this.findings = findings;
    }

    /** The documents that are described well enough; what is wrong with the others is a finding. */
    public Catalogue read(Yaml.Mapping file) {
        List<Document> documents = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Yaml item : new Fields(file, TOP, findings).items("documents")) {
            if (item instanceof Yaml.Mapping entry) {
                Fields fields = new Fields(entry, Keys.DOCUMENT, findings);
                document(fields).ifPresent(document -> {
                    boolean newId = seen.add(document.id().slug());
                    boolean newFile = seen.add("file " + document.file());
                    if (newId && newFile) {
                        documents.add(document);
                    } else {
                        fields.report("id", Code.ID_REPEATED, "this id or file is listed twice", "keep one entry");
                    }
                });
            } else {
                findings.add(item.at().finding(Code.VALUE_INVALID, "a document is a mapping of keys", ""));
            }
        }
        return new Catalogue(documents);
    }

    /**
     * Reports authors, publishers, and publications that excerpts are of, that nobody has defined, once all things are
     * known.
     *
     * @param known by id of a document, the things that its entry may name; documents that are not in it are passed over
     */
    public void checkNamed(Yaml.Mapping file, Map<String, ? extends Collection<ThingId>> known) {
        Fields top = new Fields(file, TOP, new Findings());
        for (Yaml item : top.items("documents")) {
            if (item instanceof Yaml.Mapping entry && entry.get("id").orElse(null) instanceof Yaml.Text id) {
                Collection<ThingId> things = known.get(id.value());
                if (things != null) {
                    Resolver resolver = new Resolver(things, findings);
                    agents(entry, "authors").forEach(author -> resolver.resolve(author, Resolver.AGENTS));
                    agents(entry, "publisher").forEach(publisher -> resolver.resolve(publisher, Resolver.AGENTS));
                    if (entry.get("excerpt").orElse(null) instanceof Yaml.Mapping excerpt
                            && excerpt.get("of").orElse(null) instanceof Yaml.Text of) {
                        resolver.resolve(of, Resolver.PUBLICATIONS);
                    }
                }
            }
        }
    }

    /** The ids under a key, whether it holds one or a list, with or without where they were verified. */
    private static List<Yaml.Text> agents(Yaml.Mapping entry, String key) {
        Yaml value = entry.get(key).orElse(null);
        Yaml ids = value instanceof Yaml.Mapping stated ? stated.get("value").orElse(null) : value;
        if (ids instanceof Yaml.Text one) {
            return List.of(one);
        }
        return ids instanceof Yaml.Sequence list
                ? list.items().stream()
                        .filter(Yaml.Text.class::isInstance)
                        .map(Yaml.Text.class::cast)
                        .toList()
                : List.of();
    }

    private Optional<Document> document(Fields fields) {
        Optional<String> id = fields.slug("id");
        Optional<String> file = fields.text("file");
        Optional<String> sha256 = fields.text("sha256").filter(hex -> {
            boolean valid = Checksum.isValid(hex);
            if (!valid) {
                fields.report("sha256", Code.VALUE_INVALID, "a SHA-256 checksum has 64 digits 0–9, a–f", "");
            }
            return valid;
        });
        Optional<Excerpt> excerpt = excerpt(fields);
        boolean unclear = excerpt.isEmpty() && fields.raw("excerpt").isPresent();
        if (id.isEmpty() || file.isEmpty() || sha256.isEmpty() || unclear) {
            return Optional.empty();
        }
        return Optional.of(new Document(
                new DocumentId(id.get()),
                file.get(),
                new Checksum(sha256.get()),
                fields.language("language").orElse("und"),
                stated(fields, "title").orElse(null),
                statedList(fields, "authors").orElse(null),
                stated(fields, "publisher").orElse(null),
                issued(fields).orElse(null),
                fields.word("class", ThingReader.PUBLICATION_TYPES).orElse(null),
                fields.text("rights").orElse(null),
                fields.choice("display", Display.class).orElse(Display.PASSAGES),
                fields.flag("redistribute").orElse(false),
                fields.text("note").orElse(null),
                excerpt.orElse(null)));
    }

    private Optional<Excerpt> excerpt(Fields fields) {
        return fields.mapping("excerpt").flatMap(entry -> {
            Fields inner = new Fields(entry, Keys.EXCERPT, findings);
            Optional<String> of = inner.slug("of");
            Optional<LocalDate> retrieved = inner.period("retrieved").flatMap(period -> {
                if (!period.isDay()) {
                    inner.report("retrieved", Code.VALUE_INVALID, "a day is needed", "for example 2026-11-25");
                }
                return period.isDay() ? Optional.ofNullable(period.earliest()) : Optional.empty();
            });
            String address = inner.iri("address").orElse(null);
            return of.flatMap(slug -> retrieved.map(day -> new Excerpt(slug, address, day)));
        });
    }

    private Optional<Stated<String>> stated(Fields fields, String key) {
        Yaml value = fields.raw(key).orElse(null);
        if (value instanceof Yaml.Mapping mapping) {
            Fields inner = new Fields(mapping, Keys.STATED, findings);
            return inner.text("value")
                    .map(v -> new Stated<>(v, inner.text("from").orElse(null)));
        }
        return fields.text(key).map(v -> new Stated<>(v, null));
    }

    private Optional<Stated<List<String>>> statedList(Fields fields, String key) {
        Yaml value = fields.raw(key).orElse(null);
        if (value instanceof Yaml.Mapping mapping) {
            Fields inner = new Fields(mapping, Keys.STATED, findings);
            return Optional.of(
                    new Stated<>(words(inner, "value"), inner.text("from").orElse(null)));
        }
        return value == null ? Optional.empty() : Optional.of(new Stated<>(words(fields, key), null));
    }

    private static List<String> words(Fields fields, String key) {
        return fields.texts(key).stream().map(Yaml.Text::value).toList();
    }

    private Optional<Stated<Period>> issued(Fields fields) {
        Yaml value = fields.raw("issued").orElse(null);
        Span at = value instanceof Yaml.Mapping stated
                ? stated.get("value").orElse(stated).at()
                : fields.at("issued");
        return stated(fields, "issued")
                .flatMap(stated ->
                        Fields.period(stated.value(), at, findings).map(period -> new Stated<>(period, stated.from())));
    }
}
