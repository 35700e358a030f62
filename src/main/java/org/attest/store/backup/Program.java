package org.attest.store.backup;

/**
 * What wrote a backup.
 *
 * @param version as in the pom
 * @param digest of the program, as the fingerprint of a store has it
 */
public record Program(String version, String digest) {}
