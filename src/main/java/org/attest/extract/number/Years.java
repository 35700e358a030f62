package org.attest.extract.number;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Years: {@code in 2014}, {@code 1990-95}, {@code AD 570}.
 *
 * <p>Four digits without a mark from 1900 to 2099 are a year unless they are round and a plural noun follows; earlier ones
 * only after a preposition of time.
 */
final class Years implements LookAlike {
    private static final BigDecimal ROUND = BigDecimal.valueOf(50);
    private static final Pattern ERA_AFTER =
            Pattern.compile(" ?(?:AD|A\\.D\\.|BC|B\\.C\\.|CE|BCE|AH|A\\.H\\.)(?![\\p{L}]).*");
    private static final Pattern ERA_BEFORE = Pattern.compile(".*\\b(?:AD|A\\.D\\.|AH|A\\.H\\.|[Yy]ears?) $");
    private static final Pattern TIME_BEFORE = Pattern.compile(
            ".*\\b(?:in|since|until|till|by|before|after|during|circa|c\\.|of|from|between|to|and|early|late|mid|the|through|until|around|spring|"
                    + "summer|autumn|winter|fall|year|January|February|March|April|May|June|July|August|September|October|November|December)[ -]$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN_AFTER = Pattern.compile(
            " (?:(?!was\\b|is\\b|has\\b|as\\b|this\\b|its\\b|his\\b|us\\b|plus\\b|attacks\\b|elections\\b|protests\\b|uprisings\\b|events\\b|figures\\b|bombings\\b|riots\\b|killings\\b|massacres\\b|wars\\b|operations\\b|campaigns\\b|talks\\b|clashes\\b)(?:\\p{L}+[- ]){0,2}?(?!\\p{L}*(?:ss|us|is)\\b)\\p{Ll}+s|(?:\\p{L}+ )?(?:people|men|women|children|troops|police|personnel|dead|wounded))\\b.*");
    private static final Pattern BOUND_BEFORE = Pattern.compile(
            ".*\\b(?:some|than|least|most|about|around|nearly|almost|approximately|roughly|estimated|many as|up to|total of|over) $",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean takes(Candidate candidate) {
        String after = candidate.after();
        String before = candidate.before();
        if (candidate.first().plain()
                && (ERA_AFTER.matcher(after).matches()
                        || ERA_BEFORE.matcher(before).matches())) {
            return true;
        }
        Numeral second = candidate.second();
        if (second != null) {
            return candidate.first().isYearLike() && second.isYearLike() && isSpan(candidate, second);
        }
        return candidate.first().isYearLike() && isYear(candidate.first(), before, after);
    }

    private static boolean isSpan(Candidate candidate, Numeral second) {
        boolean round = isRound(candidate.first()) && isRound(second);
        boolean modern = isModern(candidate.first()) && isModern(second);
        boolean noun = NOUN_AFTER.matcher(candidate.after()).matches();
        boolean timed = TIME_BEFORE.matcher(candidate.before()).matches();
        return !round || (modern && !noun) || (timed && !noun);
    }

    private static boolean isYear(Numeral numeral, String before, String after) {
        boolean noun = NOUN_AFTER.matcher(after).matches();
        boolean timed = TIME_BEFORE.matcher(before).matches()
                && !BOUND_BEFORE.matcher(before).matches();
        if (isModern(numeral)) {
            return !isRound(numeral) || !noun || timed;
        }
        return timed && !noun;
    }

    private static boolean isRound(Numeral numeral) {
        return numeral.value().remainder(ROUND).signum() == 0;
    }

    private static boolean isModern(Numeral numeral) {
        return numeral.value().intValue() >= 1900;
    }
}
