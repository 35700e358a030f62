package org.attest.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a number counts: a described set of people, not a list of them. Only what the text states is in it.
 *
 * @param stated the stated dimensions
 */
public record Population(SortedMap<Dimension, Member> stated) {
    public Population {
        if (stated.isEmpty()) {
            throw new IllegalArgumentException("a population is described by something");
        }
        stated = Collections.unmodifiableSortedMap(new TreeMap<>(stated));
    }

    public static Population of(Map<Dimension, Member> stated) {
        return new Population(new TreeMap<>(new EnumMap<>(stated)));
    }

    /**
     * The canonical description: sorted lines {@code dimension=value} with values that do not depend on the base, so
     * that equal descriptions have equal keys in every dataset. Its SHA-256 names the population.
     */
    public String key(Reference reference) {
        return stated.entrySet().stream()
                .map(e -> e.getKey().key() + "=" + value(e.getValue(), reference))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String value(Member member, Reference reference) {
        if (member instanceof Member.Concept concept) {
            return concept.slug();
        }
        return member instanceof Member.Of of ? reference.key(of.id()) : "any";
    }
}
