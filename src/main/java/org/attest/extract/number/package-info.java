/** Printed numbers: digits, words, ranges and bounds; and what only looks like a number of something. */
@NullMarked
package org.attest.extract.number;

import org.jspecify.annotations.NullMarked;
