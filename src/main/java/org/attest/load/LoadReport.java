package org.attest.load;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.finding.Finding;

/**
 * What a load did.
 *
 * @param changed whether anything was stored
 * @param findings warnings and remarks; errors stop a load
 * @param triplesByGraph number of triples of each loaded graph
 * @param version of the store afterwards
 */
public record LoadReport(
        boolean changed, List<Finding> findings, SortedMap<String, Long> triplesByGraph, long version) {
    public LoadReport {
        findings = List.copyOf(findings);
        triplesByGraph = Collections.unmodifiableSortedMap(new TreeMap<>(triplesByGraph));
    }

    public LoadReport(boolean changed, List<Finding> findings, Map<String, Long> triplesByGraph, long version) {
        this(changed, findings, new TreeMap<>(triplesByGraph), version);
    }
}
