package org.attest.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.document.Checksum;

/** Tombstones as quads: what stays of withdrawn things, each named by a digest. */
public final class TombstoneQuads {
    private final Iris iris;
    private final Graph graph;

    public TombstoneQuads(Iris iris, Graph graph) {
        this.iris = iris;
        this.graph = graph;
    }

    /** The tombstone of what has an id with this digest, whether or not there is one. */
    public static Node name(Iris iris, Checksum id) {
        return iris.thing("withdrawn", id.hex());
    }

    /** A tombstone for each entry and for everything that was withdrawn along with it. */
    public void write(WithdrawnList list) {
        list.entries().forEach(this::write);
    }

    private void write(Withdrawn entry) {
        Node own = name(iris, entry.id());
        stone(own, entry);
        graph.text(own, AtProperty.WITHDRAWN_KIND, entry.kind().name().toLowerCase(Locale.ROOT));
        for (Checksum id : entry.along()) {
            Node other = name(iris, id);
            stone(other, entry);
            graph.add(other, AtProperty.WITHDRAWN_WITH, own);
        }
    }

    private void stone(Node node, Withdrawn entry) {
        graph.type(node, AtClass.TOMBSTONE);
        graph.date(node, AtProperty.WITHDRAWN_ON, entry.on());
        graph.text(node, AtProperty.WITHDRAWAL_REASON, entry.reason());
        if (entry.by() != null) {
            graph.add(
                    node,
                    AtProperty.WITHDRAWN_BY,
                    iris.thing(entry.by().kind().path(), entry.by().slug()));
        }
    }
}
