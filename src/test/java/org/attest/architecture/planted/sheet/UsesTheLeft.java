package org.attest.architecture.planted.sheet;

import org.attest.architecture.planted.finding.UsesTheRight;

/** Planted: allowed by itself, but the other room uses this one. */
public record UsesTheLeft(UsesTheRight used) {}
