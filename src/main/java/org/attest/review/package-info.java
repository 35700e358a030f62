/** What comes of what rules propose: evaluation against gold. */
@NullMarked
package org.attest.review;

import org.jspecify.annotations.NullMarked;
