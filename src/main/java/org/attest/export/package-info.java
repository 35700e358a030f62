/** What leaves the store as files: deterministic, so that equal content gives equal bytes. */
@NullMarked
package org.attest.export;

import org.jspecify.annotations.NullMarked;
