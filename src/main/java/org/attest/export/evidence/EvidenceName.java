package org.attest.export.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.attest.document.Checksum;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.lineage.RowLineage;
import org.attest.rdf.Iris;

/** Names evidence by what is in it, so that rows that rest on the same have the same name. */
record EvidenceName(Iris iris) {
    Node of(EvidenceRow row) {
        StringBuilder text = new StringBuilder(row.untraced());
        RowLineage lineage = row.lineage();
        if (lineage != null) {
            sets(lineage.witnesses(), text.append("\nwitnesses"));
            sets(lineage.withheld(), text.append("\nwithheld"));
            text.append("\n").append(lineage.complete()).append(lineage.window());
            lineage.absences().stream()
                    .sorted()
                    .forEach(absence -> text.append("\n").append(absence));
        }
        row.comparisons().forEach(comparison -> text.append("\n").append(comparison));
        byte[] free = text.toString().replace(iris.base().iri(), "").getBytes(StandardCharsets.UTF_8);
        return iris.thing("evidence", Checksum.of(free).prefix());
    }

    private static void sets(List<Set<Node>> sets, StringBuilder text) {
        sets.forEach(set -> text.append("\n")
                .append(set.stream().map(Node::toString).sorted().toList()));
    }
}
