/**
 * Sets two figures beside each other: whether they count the same, and whether both can hold. Pure; the definitions stand
 * in {@code comparison.md}.
 */
@NullMarked
package org.attest.claim.comparison;

import org.jspecify.annotations.NullMarked;
