package org.attest.extract.gazetteer;

import org.attest.extract.proposal.NamedPlace;

/**
 * A place named in a sentence. Offsets are UTF-16 units of the sentence's text.
 *
 * @param demonym whether the words name its people or are its adjective: {@code Tunisian}
 */
public record PlaceMention(int from, int to, NamedPlace place, boolean demonym) {}
