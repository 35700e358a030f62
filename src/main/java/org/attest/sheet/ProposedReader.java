package org.attest.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.claim.Proposed;
import org.attest.finding.Code;
import org.jspecify.annotations.Nullable;

/** Reads by which rule an entry is proposed. */
final class ProposedReader {
    /** The key that marks an entry as proposed. */
    static final String BY = "proposedBy";

    static final String PRECISION = "rulePrecision";

    private ProposedReader() {}

    /** What the two keys say; null when the entry is not proposed, or something is wrong with the keys. */
    static @Nullable Proposed read(Fields fields) {
        Optional<BigDecimal> precision = fields.decimal(PRECISION).filter(number -> {
            boolean share = Proposed.isShare(number);
            if (!share) {
                fields.report(PRECISION, Code.VALUE_INVALID, "a precision lies between 0 and 1", "write it as 0.95");
            }
            return share;
        });
        if (fields.has(PRECISION) && !fields.has(BY)) {
            String advice = "take the line out, or name the rule under ‘proposedBy:’";
            fields.report(
                    PRECISION, Code.VALUE_INVALID, "only what a rule proposes has the precision of a rule", advice);
        }
        return fields.text(BY)
                .flatMap(by -> {
                    Optional<Proposed> proposed = Proposed.parse(by, precision.orElse(null));
                    if (proposed.isEmpty()) {
                        String message = "‘" + by + "’ is not the name of a rule with its version";
                        fields.report(BY, Code.VALUE_INVALID, message, "write it as change-rose-by-percent/1");
                    }
                    return proposed;
                })
                .orElse(null);
    }
}
