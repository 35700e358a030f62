/**
 * Reads texts that nobody has annotated.
 *
 * <p>A {@link org.attest.extract.rule.Rule} reads one construction and proposes what it says. What it proposes is not a claim of
 * the graph until a person has looked at it. {@code extraction.md} says what counts as right.
 */
@NullMarked
package org.attest.extract;

import org.jspecify.annotations.NullMarked;
