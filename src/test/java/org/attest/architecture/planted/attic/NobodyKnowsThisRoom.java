package org.attest.architecture.planted.attic;

import org.attest.architecture.planted.finding.UsesTheRight;

/** Planted: a room that the order does not list. */
public record NobodyKnowsThisRoom(UsesTheRight used) {}
