package org.attest.extract.number;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Ages: {@code aged 19}, {@code a 25-year-old}, {@code Ali Hasan, 34,}, {@code children under 5}. */
final class Ages implements LookAlike {
    private static final BigDecimal OLD = BigDecimal.valueOf(110);
    private static final Pattern BEFORE = Pattern.compile(
            ".*\\b(?:aged?|ages|(?:at|of) the ages?(?: of)?|the ages? of|average age of|turned|turning|be|is|was|him|her)(?: (?:between|from|about|around|at least|only|just|over|under|below|above|up to|as young as))* $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGED = Pattern.compile(".*\\bage[sd]?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "(?:[- ](?:years?|yrs?|months?|days?|weeks?)[- ](?:olds?|of age)\\b|,? years? (?:his|her|their) (?:junior|senior)| and (?:over|above|under|older|younger)\\b(?! \\p{Ll}+s\\b)| or (?:over|older|younger)\\b|\\+ years).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_BEFORE = Pattern.compile(".*\\p{Lu}[\\p{L}\\p{M}'-]+, $");
    private static final Pattern NAME_AFTER = Pattern.compile("(?:[,.;)]|$| (?:who|was|said|is)\\b).*");
    private static final Pattern ROLE_BEFORE = Pattern.compile(".*\\p{L}, $");
    private static final Pattern YOUNG = Pattern.compile(
            ".*\\b(?:children|boys|girls|minors|youths|youngsters|teenagers|infants|\\p{L}+s under|\\p{L}+s below)(?: under| below| over| above)?(?: the age of)? $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PEOPLE_BEFORE = Pattern.compile(
            ".*\\b(?:respondents|residents|villagers|inmates|prisoners|detainees|recruits|citizens|patients|children|boys?|girls?|men|women|youths?|minors?|males?|females?|people|persons?|anyone|those|adults?|everyone|infants|nobody|teenagers)(?: aged)? (?:under|over|above|below|older than|younger than) (?:the age of )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN_AFTER = Pattern.compile(
            " (?!and\\b|or\\b|in\\b|who\\b|were\\b|was\\b|had\\b|at\\b|from\\b|to\\b|for\\b|by\\b|have\\b|are\\b|is\\b|made\\b|account\\p{L}*\\b)\\p{Ll}+.*");

    @Override
    public boolean takes(Candidate candidate) {
        if (candidate.first().value().compareTo(OLD) > 0 || candidate.first().isScaled()) {
            return false;
        }
        String before = candidate.before();
        String after = candidate.after();
        boolean aged = BEFORE.matcher(before).matches()
                && (AGED.matcher(before.substring(Math.max(0, before.length() - 40)))
                                .matches()
                        || isPersonalAge(candidate, before));
        boolean named = NAME_BEFORE.matcher(before).matches()
                && NAME_AFTER.matcher(after).matches();
        boolean described = ROLE_BEFORE.matcher(before).matches() && after.startsWith(",");
        int years = candidate.first().value().intValue();
        boolean apposed = candidate.first().plain() && !candidate.isRange() && years >= 5 && (named || described);
        boolean young = years <= 25
                && candidate.first().plain()
                && before.matches("(?i).*(?:under|below|over|above|age of) $")
                && YOUNG.matcher(before).matches();
        return aged
                || apposed
                || young
                || AFTER.matcher(after).matches()
                || (PEOPLE_BEFORE.matcher(before).matches()
                        && !NOUN_AFTER.matcher(after).matches());
    }

    /** <i>He was 71</i>, <i>the youngest is 16</i>: a bare number that ends the clause. */
    private static boolean isPersonalAge(Candidate candidate, String before) {
        return before.matches(
                        "(?i).*\\b(?:he|she|who|leader|governor|recruit|(?:turned|turning)|(?:youngest|oldest|eldest)[^.;]{0,30}) ?(?:is |was |turned |turning |be )?(?:only |just |about |around )*$")
                && candidate.after().matches("(?:[.,;:)]|$| (?:when|at|and|in|years?)\\b).*");
    }
}
