package org.attest.server.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * Parameters of a query string or form ({@code application/x-www-form-urlencoded}), decoded as the WHATWG URL standard
 * has it, but strictly: a broken percent sequence or bytes that are no UTF-8 are errors, not characters.
 */
public final class Parameters {
    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * The parameters in a text.
     *
     * @throws AttestException {@code REQUEST_INVALID}
     */
    public static Parameters of(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int sign = pair.indexOf('=');
                String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
                String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
                values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(values);
    }

    /** These and others; of a name in both, the values of both. */
    public Parameters and(Parameters others) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.forEach((name, given) -> all.put(name, new ArrayList<>(given)));
        others.values.forEach((name, given) ->
                all.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(given));
        return new Parameters(all);
    }

    /** The values of a parameter in the order given; empty when it was not given. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** Whether the parameter was given, be it empty. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * The value of a parameter that may be given once.
     *
     * @throws AttestException {@code REQUEST_INVALID} when it was given more than once
     */
    public Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw invalid("‘" + name + "’ is given " + given.size() + " times", "give it once");
        }
        return given.stream().findFirst();
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+') {
                bytes.write(' ');
            } else if (c == '%') {
                bytes.write(octet(text, i));
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                int end = Character.isHighSurrogate(c) ? Math.min(text.length(), i + 2) : i + 1;
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return utf8(bytes.toByteArray());
    }

    private static int octet(String text, int at) {
        int high = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            String sequence = text.substring(at, Math.min(text.length(), at + 3));
            throw invalid("‘" + sequence + "’ is no percent sequence", "write a percent sign itself as %25");
        }
        return high * 16 + low;
    }

    /**
     * Text in UTF-8.
     *
     * @throws AttestException {@code REQUEST_INVALID} when the bytes are something else
     */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AttestException(
                    finding("the request has bytes that are no UTF-8", "encode it as UTF-8, with %XX in addresses"), e);
        }
    }

    static AttestException invalid(String message, String advice) {
        return new AttestException(finding(message, advice));
    }

    private static Finding finding(String message, String advice) {
        return new Finding(Code.REQUEST_INVALID, Place.of("request"), message, advice);
    }
}
