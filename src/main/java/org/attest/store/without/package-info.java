/** The store as it would be without a source: a view in memory, worked out anew; nothing is deleted. */
@NullMarked
package org.attest.store.without;

import org.jspecify.annotations.NullMarked;
