/** A proposed row held against a row of gold: whether they say the same, and which columns differ. */
@NullMarked
package org.attest.review.compare;

import org.jspecify.annotations.NullMarked;
