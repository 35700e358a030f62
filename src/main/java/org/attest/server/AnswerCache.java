package org.attest.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.attest.query.ContentVersion;
import org.attest.server.protocol.ProtocolReader;
import org.attest.server.protocol.Representation;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * Whole answers by request, each with the version of the content that it was read from. An answer is given only while
 * that version is the latest; it is put in by whoever read it in one transaction with its version, so that no body ever
 * goes out under the tag of another version.
 */
final class AnswerCache {
    /** Longest answer that is kept, in bytes. */
    static final int LONGEST = 1024 * 1024;

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Cache<Key, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Kept kept) -> kept.length() + key.weight())
            .build();

    /**
     * What was asked.
     *
     * @param address path that was asked
     * @param raw the request
     * @param accept the header; empty when there was none
     */
    record Key(String address, ProtocolReader.Raw raw, String accept) {
        private int weight() {
            String body = raw.body();
            int length = raw.parameters().length() + accept.length() + (body == null ? 0 : body.length());
            return 200 + 2 * length;
        }
    }

    /** An answer, whole. Its bytes are not to be changed. */
    static final class Kept {
        private final ContentVersion version;
        private final Representation representation;
        private final EntityTag tag;
        private final HttpField contentType;
        private final byte[] body;

        /**
         * An answer.
         *
         * @param version what it was read from
         */
        Kept(ContentVersion version, Representation representation, byte[] body) {
            this.version = version;
            this.representation = representation;
            this.tag = EntityTag.of(version, representation.tag());
            this.contentType = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, representation.contentType());
            this.body = body;
        }

        ContentVersion version() {
            return version;
        }

        Representation representation() {
            return representation;
        }

        EntityTag tag() {
            return tag;
        }

        HttpField contentType() {
            return contentType;
        }

        /** A view of the bytes that nobody can write to. */
        ByteBuffer body() {
            return ByteBuffer.wrap(body).asReadOnlyBuffer();
        }

        int length() {
            return body.length;
        }

        void write(OutputStream out) throws IOException {
            out.write(body);
        }
    }

    /** The answer to a request at a version. */
    Optional<Kept> at(Key key, ContentVersion version) {
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(kept -> kept.version().equals(version));
    }

    void put(Key key, Kept kept) {
        answers.put(key, kept);
    }
}
