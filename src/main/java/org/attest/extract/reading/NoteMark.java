package org.attest.extract.reading;

import org.attest.text.Passage;

/**
 * A number in the running text that points to a note.
 *
 * @param passage the digits with their brackets
 * @param block index of the block that it points to
 */
public record NoteMark(Passage passage, int block) {}
