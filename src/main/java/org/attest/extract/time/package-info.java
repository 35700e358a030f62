/** Printed dates and spans of time, and which of them dates a number. */
@NullMarked
package org.attest.extract.time;

import org.jspecify.annotations.NullMarked;
