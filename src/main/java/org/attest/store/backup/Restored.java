package org.attest.store.backup;

import org.attest.document.Checksum;

/**
 * What a restoration did.
 *
 * @param manifest of the backup
 * @param digest of what stands in the store now; that of the manifest unless something was withheld
 * @param quads in the store now
 * @param withheld number of quads of the backup that did not come back
 * @param version of the store now
 */
public record Restored(Manifest manifest, Checksum digest, long quads, long withheld, long version) {}
