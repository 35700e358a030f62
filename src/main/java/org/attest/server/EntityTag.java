package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.attest.query.ContentVersion;

/**
 * The tag of a representation of one version of the content: {@code W/"<store>.<version>.<type>"}. It is weak, since
 * blank nodes and the order of rows may differ.
 *
 * @param value with its quotes; empty for an answer that may be another the next time
 */
record EntityTag(String value) {
    /** For what must not be kept. */
    static final EntityTag NONE = new EntityTag("");

    static EntityTag of(ContentVersion version, String type) {
        return version.named()
                ? new EntityTag("W/\"" + version.id() + "." + version.number() + "." + type + "\"")
                : NONE;
    }

    /** Says it, and how long the answer may be kept: by nobody without a tag. */
    void set(HttpServletResponse response) {
        if (value.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.setHeader("ETag", value);
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        }
        response.setHeader("Vary", "Accept, Accept-Encoding");
    }

    /** Whether the client has it already, by weak comparison: RFC 9110, section 13.1.2. */
    boolean isHeld(HttpServletRequest request) {
        String held = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        if (value.isEmpty() || held.isEmpty() || request.getMethod().equals("POST")) {
            return false;
        }
        if (held.strip().equals("*")) {
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
