package org.attest.extract.number;

import java.util.regex.Pattern;

/** <i>One</i> where it is a pronoun or an article rather than a count: {@code one of the}, {@code no one}, {@code one day}. */
final class Ones implements LookAlike {
    private static final Pattern BEFORE = Pattern.compile(
            ".*(?:\\b(?:the|this|that|no|any|every|each|which|last|first|next|good|new|another|some|only|big|final|not|a|an|other|such|either|as|his|her|their|to|in|from|than|even) |-)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTS = Pattern.compile(
            " (?!of\\b|another|or\\b|and\\b|in\\b|that\\b|who\\b|which\\b|day|time|thing|way|hand|side|point|such|more\\b|can\\b|may\\b|should\\b|must\\b|might\\b|is\\b|was\\b|has\\b|had\\b|by\\b|for\\b|to\\b|at\\b|on\\b|with\\b|from\\b|as\\b|after\\b|example|reason|step|word|kind|sort|form|result|sense|another|man's|theory|estimate|study|report|expert|analyst|official|observer|diplomat|adviser|commentator|resident|witness|commander|scholar|researcher)\\p{Ll}.*");

    @Override
    public boolean takes(Candidate candidate) {
        return candidate.printed().equalsIgnoreCase("one")
                && (BEFORE.matcher(candidate.before()).matches()
                        || !COUNTS.matcher(candidate.after()).matches());
    }
}
