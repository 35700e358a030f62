package org.attest.extract.number;

import java.util.regex.Pattern;

/** Lengths, weights, calibres, temperatures and the like. An area ({@code square kilometres}, {@code hectares}) is none. */
final class Measures implements LookAlike {
    private static final Pattern AFTER = Pattern.compile(
            "(?: ?[-–]?(?:km/h|km|cm|mm|kg|mph|kph|ft|lbs?|kW|MW|GW|kV|GB|MB|TB|MHz|kHz|GHz|Hz|°C|°F|°|º|knots|kt)(?![\\p{L}\\d²])(?! ?2)"
                    + "|[- ](?:m|g|l|t|in|C|F|V|W)(?![\\p{L}\\d²'.-])(?! (?:20|19)\\d\\d)(?=[ ,;)]|$)(?! \\p{Lu}| the\\b| a\\b| an\\b| an?\\b| all\\b| two\\b| three\\b| (?:north|south|east|west|\\p{L}+ern)\\p{L}* \\p{Lu})"
                    + "|[- ](?!square\\b|sq\\b)(?:(?:nautical|air|metric|long|short|statute|light|cubic|linear|running|cargo|road|more|of an)[- ])?"
                    + Phrases.anyIn("measures.txt") + "\\b(?! bombs?\\b)).*");

    @Override
    public boolean takes(Candidate candidate) {
        return AFTER.matcher(candidate.after()).matches() && !candidate.after().startsWith(" in ");
    }
}
