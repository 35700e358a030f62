/**
 * The domain: claims and what they are made of.
 *
 * <p>A {@link org.attest.claim.Claim} is one proposition put forward at one passage of one document. What it says is a
 * {@link org.attest.claim.Proposition}; who is said to hold it an {@link org.attest.claim.Attribution}; which
 * publication is cited for it a {@link org.attest.claim.Citation}. Pure values: no file, no graph, no clock.
 */
@NullMarked
package org.attest.claim;

import org.jspecify.annotations.NullMarked;
