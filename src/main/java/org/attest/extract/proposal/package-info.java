/**
 * What rules propose: values without behaviour, closer to the print than claims are.
 *
 * <p>A {@link org.attest.extract.proposal.Proposal} keeps names as printed. Making ids of them, and a sheet that loads, is
 * the business of {@code load.draft}.
 */
@NullMarked
package org.attest.extract.proposal;

import org.jspecify.annotations.NullMarked;
