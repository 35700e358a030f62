/** How faithfully a claim gives the words that it cites. Pure; the definitions stand in {@code comparison.md}. */
@NullMarked
package org.attest.claim.relay;

import org.jspecify.annotations.NullMarked;
