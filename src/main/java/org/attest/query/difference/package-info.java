/** Two answers to one canned query, row by row. */
@NullMarked
package org.attest.query.difference;

import org.jspecify.annotations.NullMarked;
