package org.attest.extract.population;

import org.attest.extract.proposal.Counted;

/**
 * The words that say what a number counts. Offsets are UTF-16 units of the sentence's text.
 *
 * @param from where the counted phrase begins
 * @param to after its last word, origin and place included
 */
public record FoundCounted(int from, int to, Counted counted) {}
