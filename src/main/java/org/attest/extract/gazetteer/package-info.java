/** Places by their names and adjectives. */
@NullMarked
package org.attest.extract.gazetteer;

import org.jspecify.annotations.NullMarked;
