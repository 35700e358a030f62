package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.attest.query.ContentVersion;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The tag of a representation of one version of the content: {@code W/"<store>.<version>.<type>"}. It is weak, since
 * blank nodes and the order of rows may differ.
 *
 * @param value with its quotes; empty for an answer that may be another the next time
 */
record EntityTag(String value) {
    /** For what must not be kept. */
    static final EntityTag NONE = new EntityTag("");

    private static final HttpField NOT_KEPT = new PreEncodedHttpField("Cache-Control", "no-store");
    private static final HttpField KEPT =
            new PreEncodedHttpField("Cache-Control", "public, max-age=0, must-revalidate");
    private static final HttpField VARY = new PreEncodedHttpField("Vary", "Accept, Accept-Encoding");

    static EntityTag of(ContentVersion version, String type) {
        return version.named()
                ? new EntityTag("W/\"" + version.id() + "." + version.number() + "." + type + "\"")
                : NONE;
    }

    /** Says it, and how long the answer may be kept: by nobody without a tag. */
    void set(HttpServletResponse response) {
        HttpFields.Mutable fields = Headers.of(response);
        fields.remove(HttpHeader.CACHE_CONTROL);
        fields.remove(HttpHeader.VARY);
        add(fields);
    }

    /** The same for headers that say nothing of it yet. */
    void add(HttpFields.Mutable fields) {
        if (value.isEmpty()) {
            fields.add(NOT_KEPT);
        } else {
            fields.put(HttpHeader.ETAG, value);
            fields.add(KEPT);
        }
        fields.add(VARY);
    }

    /** Whether the client has it already, by weak comparison: RFC 9110, section 13.1.2. */
    boolean isHeld(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                && isHeld(
                        Optional.ofNullable(request.getHeader("If-None-Match")).orElse(""));
    }

    /** Whether it is among the tags of a header {@code If-None-Match}; empty when there was none. */
    boolean isHeld(String held) {
        if (value.isEmpty() || held.isEmpty()) {
            return false;
        }
        if (held.strip().equals("*")) {
            return true;
        }
        if (held.equals(value)) {
            return true;
        }
        for (String one : held.split(",", -1)) {
            if (strong(one.strip()).equals(strong(value))) {
                return true;
            }
        }
        return false;
    }

    /** Without the sign of weakness, and without what a compressing handler adds. */
    private static String strong(String tag) {
        return (tag.startsWith("W/") ? tag.substring(2) : tag).replaceFirst("--gzip\"$", "\"");
    }
}
