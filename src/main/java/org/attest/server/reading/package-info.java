/** Texts with the claims that stand in them: which characters each covers, what is said of one, and how a text is outlined. */
@NullMarked
package org.attest.server.reading;

import org.jspecify.annotations.NullMarked;
