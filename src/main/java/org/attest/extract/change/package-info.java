/** Rules for numbers that moved. */
@NullMarked
package org.attest.extract.change;

import org.jspecify.annotations.NullMarked;
