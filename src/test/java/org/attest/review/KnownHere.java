package org.attest.review;

import org.attest.Shipped;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.finding.Findings;
import org.attest.review.input.KnownThings;

/** The shipped reference data, for tests. */
public final class KnownHere {
    private KnownHere() {}

    /** Things, catalogue and seeds of the checkout. */
    public static KnownThings things() {
        Findings findings = new Findings();
        KnownThings known =
                KnownThings.read(Shipped.data(), Shipped.seeds(), file -> String.valueOf(file.getFileName()), findings);
        findings.throwErrors();
        return known;
    }

    public static Gazetteer gazetteer() {
        return Gazetteer.of(things().reference());
    }
}
