/** Who is said to hold a claim. */
@NullMarked
package org.attest.extract.holder;

import org.jspecify.annotations.NullMarked;
