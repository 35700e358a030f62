package org.attest.query.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.finding.Nearest;
import org.attest.text.NameKey;

/**
 * Finds candidates for names. Names are compared by {@link NameKey}, so that marks, hyphens, apostrophes and the Arabic
 * article do not matter.
 *
 * @param values where values of properties are looked up
 */
public record Reconciler(EntityIndex index, PropertyValues values) {
    private static final double IDENTICAL = 100;
    private static final double SAME_KEY = 95;
    private static final double BEGINS = 80;
    private static final double NEAR = 70;

    /** A thing of another type than wanted, or with another value, may still be meant; it is less likely by this factor. */
    private static final double DOUBT = 0.6;

    /** Misspellings that have been seen are as good as names, and told apart so that nobody thinks them right. */
    private static final String MISSPELLING = "misspelling";

    /** The candidates, best first. */
    public List<Candidate> candidates(Sought sought) {
        Map<Entity, Scored> named = new LinkedHashMap<>();
        for (Entity entity : index.entities().values()) {
            if (sought.allows(entity)) {
                scored(sought, entity).ifPresent(scored -> named.put(entity, scored));
            }
        }
        Map<String, Set<String>> agreeing = agreeing(sought, named.keySet());
        List<Candidate> found = new ArrayList<>();
        named.forEach((entity, scored) -> {
            Set<String> properties = agreeing.getOrDefault(entity.id(), Set.of());
            if (!sought.name().isBlank()
                    || properties.size() == sought.properties().size()) {
                found.add(candidate(sought, entity, scored, properties));
            }
        });
        found.sort(Comparator.comparingDouble((Candidate c) -> -c.score())
                .thenComparingInt(c -> -c.entity().claims())
                .thenComparing(c -> c.entity().id()));
        long same = found.stream().filter(c -> c.score() >= Candidate.SAME).count();
        return found.stream()
                .limit(Math.max(1, sought.limit()))
                .map(candidate -> candidate.decided(
                        same == 1 && candidate.score() >= Candidate.SAME, index.printing(candidate.alias())))
                .toList();
    }

    /** Who gives no name goes by the properties alone. */
    private static Optional<Scored> scored(Sought sought, Entity entity) {
        if (!sought.name().isBlank()) {
            return best(sought.name(), entity);
        }
        return sought.properties().isEmpty()
                ? Optional.empty()
                : Optional.of(new Scored(entity.names().get(0), IDENTICAL));
    }

    /** By thing the properties in which it has a value that was given. */
    private Map<String, Set<String>> agreeing(Sought sought, Collection<Entity> entities) {
        List<String> ids = entities.stream().map(Entity::id).toList();
        Map<String, Set<String>> agreeing = new LinkedHashMap<>();
        sought.properties()
                .forEach((property, wanted) -> values.agreeing(property, wanted, ids)
                        .forEach(id -> agreeing.computeIfAbsent(id, unused -> new TreeSet<>())
                                .add(property)));
        return agreeing;
    }

    private static Candidate candidate(Sought sought, Entity entity, Scored scored, Set<String> agreeing) {
        double score = scored.score() * (sought.prefers(entity) ? 1 : DOUBT);
        for (int i = agreeing.size(); i < sought.properties().size(); i++) {
            score *= DOUBT;
        }
        return new Candidate(
                entity,
                Math.round(score * 10) / 10.0,
                false,
                scored.name().text(),
                scored.name().use(),
                List.of(),
                List.copyOf(agreeing));
    }

    private record Scored(Entity.Name name, double score) {}

    private static Optional<Scored> best(String sought, Entity entity) {
        NameKey key = NameKey.of(sought);
        return key.text().isEmpty()
                ? Optional.empty()
                : entity.names().stream()
                        .map(name -> new Scored(name, score(sought, key, name)))
                        .filter(scored -> scored.score() > 0)
                        .max(Comparator.comparingDouble(Scored::score));
    }

    private static double score(String sought, NameKey key, Entity.Name name) {
        if (name.text().equalsIgnoreCase(sought.strip())) {
            return name.use().equals(MISSPELLING) ? SAME_KEY : IDENTICAL;
        }
        NameKey own = NameKey.of(name.text());
        if (own.equals(key)) {
            return name.use().equals(MISSPELLING) ? Candidate.SAME : SAME_KEY;
        }
        double shorter = Math.min(own.text().length(), key.text().length());
        double longer = Math.max(own.text().length(), key.text().length());
        if (own.covers(key)) {
            return BEGINS * (0.5 + shorter / longer / 2);
        }
        boolean near = key.text().length() > 3
                && Nearest.to(key.text(), List.of(own.text())).isPresent();
        return near ? NEAR * (1 - Nearest.distance(key.text(), own.text()) / longer) : 0;
    }
}
