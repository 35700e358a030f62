/** What is checked after a load: each claim that cites a publication of which an excerpt is held, against the excerpt. */
@NullMarked
package org.attest.store.relay;

import org.jspecify.annotations.NullMarked;
