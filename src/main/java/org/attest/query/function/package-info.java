/**
 * Functions for SPARQL, prefix {@code calc:}: arithmetic with intervals, and sums of figures that refuse to add what must
 * not be added. Intervals are strings such as {@code [1500,3000]}.
 */
@NullMarked
package org.attest.query.function;

import org.jspecify.annotations.NullMarked;
