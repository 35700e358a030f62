package org.attest.server.control;

import java.util.List;
import org.attest.finding.Finding;

/**
 * What came of a request that was carried out.
 *
 * @param lines for whoever asked, ready to be printed
 * @param remarks findings that did not stop the work
 */
public record ControlReply(List<String> lines, List<Finding> remarks) {
    public ControlReply {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }
}
