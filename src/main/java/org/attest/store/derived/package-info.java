/** What is worked out from what people stated, in the order in which each part needs the ones before. */
@NullMarked
package org.attest.store.derived;

import org.jspecify.annotations.NullMarked;
