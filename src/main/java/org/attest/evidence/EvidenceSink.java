package org.attest.evidence;

import java.util.List;
import org.apache.jena.sparql.core.Var;

/** Takes rows with their evidence as they are found. */
public interface EvidenceSink {
    /**
     * The first thing that is known.
     *
     * @param more whether the answer has rows after those that follow
     */
    void begin(List<Var> columns, boolean more);

    void row(EvidenceRow row);

    /** Nothing follows. */
    void end();
}
