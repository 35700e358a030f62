package org.attest.store.profile;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of a set of triples.
 *
 * @param triples each counted once
 * @param entities subjects that live below the base
 * @param subjects different subjects
 * @param objects different objects
 * @param properties by IRI
 * @param classes by IRI
 * @param links links to things elsewhere, by the beginning of their IRIs
 */
public record Profile(
        long triples,
        long entities,
        long subjects,
        long objects,
        SortedMap<String, Property> properties,
        SortedMap<String, Kind> classes,
        SortedMap<String, Long> links) {
    /**
     * The triples of a property.
     *
     * @param subjects different subjects
     * @param objects different objects
     */
    public record Property(long triples, long subjects, long objects) {}

    /**
     * The instances of a class.
     *
     * @param entities how many
     * @param properties triples that have one as subject, by property
     */
    public record Kind(long entities, SortedMap<String, Long> properties) {
        public Kind {
            properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        }

        /** Triples that have an instance as subject. */
        public long triples() {
            return properties.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public Profile {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    }
}
