/** Rows to be compared, out of tables, claim sheets and documents. */
@NullMarked
package org.attest.review.input;

import org.jspecify.annotations.NullMarked;
