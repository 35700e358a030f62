/**
 * Backups of a store: everything in it as sorted N-Quads with a manifest, written from one state and read back whole.
 *
 * <p>{@link org.attest.store.backup.Backup} writes one, {@link org.attest.store.backup.Restoration} brings it back. Both
 * work while others ask the store.
 */
@NullMarked
package org.attest.store.backup;

import org.jspecify.annotations.NullMarked;
