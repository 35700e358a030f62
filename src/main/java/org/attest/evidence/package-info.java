/**
 * What answers rest on: for a statement or a row, the statements of the store that made a query give it.
 *
 * <p>{@link org.attest.evidence.Witnesses} finds them for any pattern, {@link org.attest.evidence.Explainer} follows them
 * through the rules of {@code ontology/rules/} down to quotes and reference data.
 */
@NullMarked
package org.attest.evidence;

import org.jspecify.annotations.NullMarked;
