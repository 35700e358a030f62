package org.attest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/** Findings as JSON: code, what is the matter, place and advice. */
public final class FindingJson {
    private static final String CODE = "code";
    private static final String DETAIL = "detail";
    private static final String PLACE = "place";
    private static final String ADVICE = "advice";

    private FindingJson() {}

    /** Writes a finding into an object. */
    public static void tell(ObjectNode node, Finding finding) {
        node.put(CODE, finding.code().name());
        node.put(DETAIL, finding.message());
        node.put(PLACE, finding.place().toString());
        if (!finding.advice().isEmpty()) {
            node.put(ADVICE, finding.advice());
        }
    }

    /** The finding in an object; empty when its code is none of ours. */
    public static Optional<Finding> read(JsonNode node) {
        String detail = node.path(DETAIL).asText();
        String place = node.path(PLACE).asText();
        if (detail.isBlank() || place.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(Code.values())
                .filter(code -> code.name().equals(node.path(CODE).asText()))
                .findFirst()
                .map(code -> new Finding(
                        code, Place.of(place), detail, node.path(ADVICE).asText()));
    }
}
