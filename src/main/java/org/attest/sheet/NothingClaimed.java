package org.attest.sheet;

import org.attest.text.Passage;

/**
 * A stretch of the document of which the sheet says that nothing is claimed in it.
 *
 * @param reason why, for example that it is a list of keywords
 */
public record NothingClaimed(Passage passage, String reason) {}
