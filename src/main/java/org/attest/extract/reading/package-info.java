/** A text cut into blocks, sentences and tokens, with offsets that lead back to its characters. */
@NullMarked
package org.attest.extract.reading;

import org.jspecify.annotations.NullMarked;
