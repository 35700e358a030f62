package org.attest.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Where a running server takes commands, and the token that proves that a caller may read the store's folder.
 *
 * @param url on loopback, ending in a slash
 * @param token 64 hexadecimal digits
 */
public record ControlAddress(String url, String token) {
    private static final int TOKEN_BYTES = 32;

    /** A token that nobody guesses, as long as nobody guesses what the source of chance gives. */
    public static String token(RandomGenerator chance) {
        byte[] bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether an {@code Authorization} header has the token. Takes equally long for every wrong one. */
    public boolean admits(String authorization) {
        return MessageDigest.isEqual(bytes(authorization()), bytes(authorization));
    }

    /** The {@code Authorization} header of a caller who knows the token. */
    public String authorization() {
        return "Bearer " + token;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the token, which is to be in no log. */
    @Override
    public String toString() {
        return url;
    }
}
