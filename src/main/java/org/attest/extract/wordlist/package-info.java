/** Shipped lists of words, one entry a line. */
@NullMarked
package org.attest.extract.wordlist;

import org.jspecify.annotations.NullMarked;
