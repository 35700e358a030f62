package org.attest.claim.comparison;

import java.util.List;

/** What comes of adding figures. */
public sealed interface Sum {
    /** They may be added. */
    record Of(Interval interval) implements Sum {}

    /** They must not be added; why not, pair by pair. */
    record Refused(List<Offence> offences) implements Sum {
        public Refused {
            offences = List.copyOf(offences);
        }
    }

    /**
     * Two figures that must not be added.
     *
     * @param one id of a figure
     * @param other id of the other
     * @param why what the other is to the one, or in what it differs
     */
    record Offence(String one, String other, String why) {}
}
