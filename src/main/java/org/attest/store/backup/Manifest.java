package org.attest.store.backup;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.document.Checksum;
import org.attest.rdf.Base;

/**
 * What a backup says of itself, in {@code manifest.json}.
 *
 * @param base of the store
 * @param storeId name of the content, {@code empty} when a load was unfinished
 * @param storeVersion of the content; stands here and not among the quads
 * @param program that wrote it
 * @param graphs number of quads by the name of their graph
 * @param digest SHA-256 of the sorted N-Quads lines, each with its line break, as they are before compression
 * @param file SHA-256 of the compressed file
 * @param time when it was taken
 */
public record Manifest(
        Base base,
        String storeId,
        long storeVersion,
        Program program,
        SortedMap<String, Long> graphs,
        Checksum digest,
        Checksum file,
        Instant time) {
    /** Rises when a backup of one version cannot be read by the one before. */
    public static final int FORMAT = 1;

    public Manifest {
        graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
    }

    /** Number of quads in all graphs. */
    public long quads() {
        return graphs.values().stream().mapToLong(Long::longValue).sum();
    }
}
