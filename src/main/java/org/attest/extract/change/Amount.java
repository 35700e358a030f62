package org.attest.extract.change;

import org.attest.extract.proposal.Figure;

/**
 * A number of a sentence. Its ends are indexes of tokens, the second exclusive.
 *
 * @param first its bound or hedge, or the number when it has none
 * @param from offset of its digits or words in the sentence's text
 * @param to offset after them
 * @param isPart whether it is a percentage or share
 */
record Amount(int first, int end, int from, int to, Figure figure, boolean isPart) {}
