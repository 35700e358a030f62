package org.attest.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to hold a claim.
 *
 * @param holder an actor, individual or wilaya
 * @param via through whom it is said: the journalist of an interview, the director of an institute
 */
public record Attribution(
        ThingId holder, Mode mode, @Nullable ThingId via) {}
