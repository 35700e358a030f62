/** Answers that can be cited: a query, the version that it was asked of, and a hash of what came out. */
@NullMarked
package org.attest.export.permalink;

import org.jspecify.annotations.NullMarked;
