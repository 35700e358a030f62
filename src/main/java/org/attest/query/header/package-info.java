/**
 * The header of a canned query: the {@code #+} lines of a {@code .rq} file, which hold YAML after the manner of grlc.
 *
 * <p>{@link org.attest.query.header.HeaderReader} reads it into {@link org.attest.query.header.Header}. Everything that
 * is wrong with it is a finding with file, line and column, because people write these files by hand.
 */
@NullMarked
package org.attest.query.header;

import org.jspecify.annotations.NullMarked;
