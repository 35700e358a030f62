package org.attest.evidence;

import java.util.List;
import org.apache.jena.sparql.core.Var;

/** Takes rows with their evidence as they are found. */
public interface EvidenceSink {
    void begin(List<Var> columns);

    void row(EvidenceRow row);

    /**
     * Nothing follows.
     *
     * @param more whether the answer has further rows
     */
    void end(boolean more);
}
