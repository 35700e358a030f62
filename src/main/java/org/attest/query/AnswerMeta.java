package org.attest.query;

import java.util.List;
import java.util.OptionalLong;
import org.attest.finding.Finding;

/**
 * What is said beside an answer.
 *
 * @param complete whether this is everything there is
 * @param version version of the content it was taken from, when known
 * @param advice why there may be nothing
 */
public record AnswerMeta(boolean complete, OptionalLong version, List<Finding> advice) {
    public AnswerMeta {
        advice = List.copyOf(advice);
    }
}
