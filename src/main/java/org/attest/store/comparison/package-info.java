/**
 * Comparisons of figures as data: topic by topic, made anew only where a figure of the topic changed. The definitions stand
 * in {@code comparison.md}; what is compared with what, {@link org.attest.claim.comparison} says.
 */
@NullMarked
package org.attest.store.comparison;

import org.jspecify.annotations.NullMarked;
