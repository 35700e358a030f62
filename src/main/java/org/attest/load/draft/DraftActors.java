package org.attest.load.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.extract.proposal.Holder;
import org.attest.text.NameKey;

/**
 * Who is named in proposals: actors and persons of the reference data by their id when exactly one has the name, others
 * as entries of the sheet, named after its document, since another document may mean another by the same name.
 */
final class DraftActors {
    private static final Pattern BODY = Pattern.compile(
            "(?i).*\\b(institut\\w*|agency|ministr\\w*|committee|council|commission|office|organi[sz]ation|university|"
                    + "cent(?:re|er)|bank|foundation|department|group|observatory|government|union|association|bureau|"
                    + "society|network|federation|academy|programme?|fund|nations|command|forces|army|police|parliament|"
                    + "court|authority|service|services|staff|press|times|news|post|journal)\\b.*");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]+");

    private final KnownNames names;
    private final String suffix;
    private final Ids actorIds;
    private final Ids individualIds;
    private final Map<List<Object>, ThingId> known = new HashMap<>();
    private final List<Entry> actors = new ArrayList<>();
    private final List<Entry> individuals = new ArrayList<>();

    DraftActors(KnownNames names, String suffix) {
        this.names = names;
        this.suffix = suffix;
        this.actorIds = new Ids(slug -> names.reference().knows(new ThingId(ThingKind.ACTOR, slug)));
        this.individualIds = new Ids(slug -> names.reference().knows(new ThingId(ThingKind.INDIVIDUAL, slug)));
    }

    /** Entries of the list {@code actors}. */
    List<Entry> actors() {
        return List.copyOf(actors);
    }

    /** Entries of the list {@code individuals}. */
    List<Entry> individuals() {
        return List.copyOf(individuals);
    }

    ThingId holder(Holder holder) {
        return switch (holder.sort()) {
            case PERSON -> person(holder.name());
            case BODY -> body(holder.name());
            case UNNAMED ->
                actor(
                        holder.name(),
                        "Collective",
                        t -> t instanceof Thing.Actor a && a.type().equals("Collective"));
        };
    }

    /** Author of a publication, who may be a person or a body. */
    ThingId author(String name) {
        boolean body = BODY.matcher(name).matches() || ACRONYM.matcher(name).matches();
        return names.one(name, thing -> thing instanceof Thing.Actor || thing instanceof Thing.Individual)
                .orElseGet(() -> body ? body(name) : person(name));
    }

    /** A body: an organisation, an outlet, an armed group. */
    ThingId body(String name) {
        return actor(name, "Organisation", thing -> thing instanceof Thing.Actor);
    }

    private ThingId person(String name) {
        return names.one(name, thing -> thing instanceof Thing.Individual)
                .orElseGet(() -> known.computeIfAbsent(key("individual", name), unused -> {
                    String slug = individualIds.next(name, suffix);
                    individuals.add(new Entry().put("id", slug).put("label", name));
                    return new ThingId(ThingKind.INDIVIDUAL, slug);
                }));
    }

    private ThingId actor(String name, String type, Predicate<Thing> fitting) {
        return names.one(name, fitting)
                .orElseGet(() -> known.computeIfAbsent(key(type, name), unused -> {
                    String slug = actorIds.next(KnownNames.withoutArticle(name), suffix);
                    actors.add(new Entry().put("id", slug).put("label", name).put("class", type));
                    return new ThingId(ThingKind.ACTOR, slug);
                }));
    }

    private static List<Object> key(String type, String name) {
        return List.of(type, NameKey.of(KnownNames.withoutArticle(name)));
    }

    /** How a sheet names somebody: a person with the kind, so that no actor of the same slug is meant. */
    static String written(ThingId id) {
        return id.kind() == ThingKind.ACTOR ? id.slug() : id.toString();
    }
}
