/**
 * Why-provenance of SPARQL answers: each solution of a query with the sets of claims that give it.
 *
 * <p>{@link org.attest.evidence.lineage.Evaluation} follows SPARQL algebra and combines what {@link
 * org.attest.evidence.lineage.Leaves} say of single statements; {@link org.attest.evidence.lineage.Lineage} is the calculus.
 * The definition is in {@code evidence.md}.
 */
@NullMarked
package org.attest.evidence.lineage;

import org.jspecify.annotations.NullMarked;
