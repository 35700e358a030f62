/**
 * Dumps by version: the whole content as one file that has the same bytes wherever the same inputs are loaded, with
 * checksums and a manifest, so that an answer can be repeated from it elsewhere.
 */
@NullMarked
package org.attest.export.dump;

import org.jspecify.annotations.NullMarked;
