package org.attest.store.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Counts triples. Their different terms are kept in memory. */
final class Profiler {
    private static final List<String> ELSEWHERE =
            List.of("http://www.wikidata.org/entity/", "https://sws.geonames.org/");

    private final String base;
    private final Map<Node, List<String>> classesOf = new HashMap<>();
    private final Map<String, Long> instances = new TreeMap<>();
    private final Map<String, SortedMap<String, Long>> inClass = new TreeMap<>();
    private final Map<String, Long> byProperty = new TreeMap<>();
    private final Map<String, Set<Node>> subjectsOf = new HashMap<>();
    private final Map<String, Set<Node>> objectsOf = new HashMap<>();
    private final SortedMap<String, Long> links = new TreeMap<>();
    private final Set<Node> objects = new HashSet<>();
    private final Set<Node> subjects = new HashSet<>();
    private long triples;

    private Profiler(String base) {
        this.base = base;
    }

    /** The counts of different triples. */
    static Profile of(Collection<Triple> all, String base) {
        Profiler profiler = new Profiler(base);
        all.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .forEach(profiler::type);
        all.forEach(profiler::triple);
        return profiler.profile();
    }

    private void type(Triple triple) {
        if (triple.getObject().isURI()) {
            String kind = triple.getObject().getURI();
            classesOf
                    .computeIfAbsent(triple.getSubject(), unused -> new ArrayList<>())
                    .add(kind);
            instances.merge(kind, 1L, Long::sum);
        }
    }

    private void triple(Triple triple) {
        String property = triple.getPredicate().getURI();
        triples++;
        subjects.add(triple.getSubject());
        objects.add(triple.getObject());
        byProperty.merge(property, 1L, Long::sum);
        subjectsOf.computeIfAbsent(property, unused -> new HashSet<>()).add(triple.getSubject());
        objectsOf.computeIfAbsent(property, unused -> new HashSet<>()).add(triple.getObject());
        for (String kind : classesOf.getOrDefault(triple.getSubject(), List.of())) {
            inClass.computeIfAbsent(kind, unused -> new TreeMap<>()).merge(property, 1L, Long::sum);
        }
        if (property.equals(SchemaDO.sameAs.getURI()) && triple.getObject().isURI()) {
            ELSEWHERE.stream()
                    .filter(triple.getObject().getURI()::startsWith)
                    .forEach(place -> links.merge(place, 1L, Long::sum));
        }
    }

    private Profile profile() {
        SortedMap<String, Profile.Property> properties = new TreeMap<>();
        byProperty.forEach((property, count) -> properties.put(
                property,
                new Profile.Property(
                        count,
                        subjectsOf.getOrDefault(property, Set.of()).size(),
                        objectsOf.getOrDefault(property, Set.of()).size())));
        SortedMap<String, Profile.Kind> classes = new TreeMap<>();
        instances.forEach((kind, count) ->
                classes.put(kind, new Profile.Kind(count, inClass.getOrDefault(kind, new TreeMap<>()))));
        long entities = subjects.stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(base))
                .count();
        return new Profile(triples, entities, subjects.size(), objects.size(), properties, classes, links);
    }
}
