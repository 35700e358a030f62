/**
 * What answers rest on: for a statement or a row, the statements of the store that made a query give it.
 *
 * <p>{@link org.attest.evidence.Evidence} finds the claims behind rows, {@link org.attest.evidence.Explainer} follows statements
 * through the rules of {@code ontology/rules/} down to quotes and reference data.
 */
@NullMarked
package org.attest.evidence;

import org.jspecify.annotations.NullMarked;
