package org.attest.claim;

import java.util.Locale;
import java.util.Optional;

/** The kinds of thing that claims are about, and the first step of their path below the base. */
public enum ThingKind {
    PLACE,
    ACTOR,
    INDIVIDUAL,
    WILAYA,
    PUBLICATION,
    EVENT,
    POLICY;

    /** {@code place}, {@code actor} and so on. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ThingKind> ofPath(String path) {
        for (ThingKind kind : values()) {
            if (kind.path().equals(path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
