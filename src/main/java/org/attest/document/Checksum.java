package org.attest.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 of a file's bytes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Checksum(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Checksum {
        if (!isValid(hex)) {
            throw new IllegalArgumentException("a SHA-256 checksum has 64 lower-case hexadecimal digits: " + hex);
        }
    }

    public static boolean isValid(String hex) {
        return FORM.matcher(hex).matches();
    }

    public static Checksum of(byte[] bytes) {
        MessageDigest digest = running();
        digest.update(bytes);
        return of(digest);
    }

    /** The checksum of what a digest was fed with. */
    public static Checksum of(MessageDigest fed) {
        return new Checksum(HexFormat.of().formatHex(fed.digest()));
    }

    /** A digest to be fed with bytes that nobody holds all at once. */
    public static MessageDigest running() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first 20 digits: enough to name a node, short enough to read. */
    public String prefix() {
        return hex.substring(0, 20);
    }

    @Override
    public String toString() {
        return hex;
    }
}
