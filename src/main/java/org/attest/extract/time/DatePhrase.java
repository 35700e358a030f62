package org.attest.extract.time;

import org.attest.document.Period;

/**
 * A date with what it does in its sentence. Offsets are UTF-16 units.
 *
 * @param from where its preposition begins
 * @param date where the date itself begins
 * @param period the time it says, its preposition regarded: {@code 2013/..} for <i>since 2013</i>
 * @param strong whether it is printed as the time of a figure: <i>as of 15 June 2015</i>
 */
record DatePhrase(int from, int date, int to, Period period, boolean strong) {}
