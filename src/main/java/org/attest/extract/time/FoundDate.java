package org.attest.extract.time;

import org.attest.document.Period;

/**
 * A date or span of time in a text. Offsets are UTF-16 units.
 *
 * @param from where it begins, without a preposition
 */
public record FoundDate(int from, int to, Period period) {}
