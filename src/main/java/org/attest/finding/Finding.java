package org.attest.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, doubtful or worth knowing about an input.
 *
 * @param code stable name of the kind of finding, explained in {@code error-codes.md}
 * @param place where it stands
 * @param message what is the matter, in one sentence
 * @param excerpt the line it is about, when there is one
 * @param advice what to do about it; empty when the message says it all
 */
public record Finding(
        Code code, Place place, String message, @Nullable Excerpt excerpt, String advice) {
    public Finding {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding says what is the matter: " + code);
        }
    }

    public Finding(Code code, Place place, String message, String advice) {
        this(code, place, message, null, advice);
    }

    public Severity severity() {
        return code.severity();
    }

    public Optional<Excerpt> shown() {
        return Optional.ofNullable(excerpt);
    }

    /** As a terminal shows it: place, severity and code on the first line, then excerpt and advice, indented. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(place).append(": ").append(severity().name().toLowerCase(java.util.Locale.ROOT));
        text.append(" [").append(code).append("] ").append(message);
        shown().ifPresent(e -> text.append('\n').append(e.withCarets().indent(4).stripTrailing()));
        if (!advice.isEmpty()) {
            text.append("\n    → ").append(advice.replace("\n", "\n      "));
        }
        return text.toString();
    }
}
