/** Rules for references to publications. */
@NullMarked
package org.attest.extract.citation;

import org.jspecify.annotations.NullMarked;
