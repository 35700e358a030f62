/** The table of extraction: one line for each proposal, the form in which they are printed and compared. */
@NullMarked
package org.attest.extract.table;

import org.jspecify.annotations.NullMarked;
