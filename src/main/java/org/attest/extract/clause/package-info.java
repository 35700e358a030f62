/** Sentences asked word by word: word lists, and where the clause around a word begins and ends. */
@NullMarked
package org.attest.extract.clause;

import org.jspecify.annotations.NullMarked;
