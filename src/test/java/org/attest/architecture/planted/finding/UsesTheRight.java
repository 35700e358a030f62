package org.attest.architecture.planted.finding;

import org.attest.architecture.planted.sheet.UsesTheLeft;

/** Planted: the leftmost room uses one to its right, which makes a cycle too. */
public record UsesTheRight(UsesTheLeft used) {}
