/** Measurements that people start by hand; nothing here fails. */
@NullMarked
package org.attest.bench;

import org.jspecify.annotations.NullMarked;
