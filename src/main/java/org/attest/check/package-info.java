/**
 * Everything that can be wrong, found in memory before anything is stored.
 *
 * <p>Documents against their checksums, sheets against themselves and the vocabulary, quads against the shapes of
 * {@code ontology/shapes.ttl}. A check returns findings; it changes nothing.
 */
@NullMarked
package org.attest.check;

import org.jspecify.annotations.NullMarked;
