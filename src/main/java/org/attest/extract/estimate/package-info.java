/** Rules for numbers of people, incidents and things. */
@NullMarked
package org.attest.extract.estimate;

import org.jspecify.annotations.NullMarked;
