package org.attest.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.update.UpdateRequest;

/** What lets a client change the store: a token that it shows, and something that carries updates out. */
public final class Updates {
    /** Fewest characters of a token. */
    public static final int SHORTEST_TOKEN = 16;

    private static final String BEARER = "Bearer ";

    private final byte[] token;
    private final Consumer<UpdateRequest> perform;

    /**
     * Updates for who has a token.
     *
     * @param token a secret of at least {@link #SHORTEST_TOKEN} characters
     * @param perform carries an update out, whole or not at all; throws what was wrong with it
     * @throws IllegalArgumentException the token is too short
     */
    public Updates(String token, Consumer<UpdateRequest> perform) {
        if (token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a token needs at least " + SHORTEST_TOKEN + " characters");
        }
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.perform = perform;
    }

    /** Whether the header {@code Authorization} shows the token: RFC 6750, section 2.1. How long it takes tells nothing. */
    boolean allow(Optional<String> header) {
        String shown = header.filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip())
                .orElse("");
        return MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8));
    }

    void perform(UpdateRequest update) {
        perform.accept(update);
    }
}
