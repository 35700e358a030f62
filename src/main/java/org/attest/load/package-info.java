/**
 * From the folders to the store: what is there, what changed since the last load, and nothing stored before all of it
 * was checked.
 */
@NullMarked
package org.attest.load;

import org.jspecify.annotations.NullMarked;
