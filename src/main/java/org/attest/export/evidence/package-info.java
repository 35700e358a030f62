/** Rows with what they rest on, in the forms that people and programs read: identical evidence is written once. */
@NullMarked
package org.attest.export.evidence;

import org.jspecify.annotations.NullMarked;
