package org.attest.extract.number;

import java.util.regex.Pattern;

/** Sums of money in any currency, by sign, code or name: {@code $1.2 million}, {@code USD 5m}, {@code 20,000 dollars}. */
final class Money implements LookAlike {
    private static final String SIGN =
            "(?:[$€£¥₤₪₺₽₹฿₦]|\\b(?:US|AU|CA|NZ|HK)?\\$|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|SYP|IQD|TRY|LYD|TND|DZD|MAD|EGP|SAR|AED|QAR|KWD|JOD|LBP|PKR|INR|AFN|AFS|NGN|XOF|XAF|CFA|KES|JPY|CNY|RUB|SEK|NOK|DKK|Rs|Rs\\.|Sh|Tk|DM|FF|L\\.E\\.|LE))";
    private static final Pattern BEFORE = Pattern.compile(".*" + SIGN + " ?$|.*" + SIGN
            + " ?\\d[\\d,. ]{0,14}(?:k|m|bn|thousand|million|billion)?(?: ?[-–] ?| to | and | or )$");
    private static final Pattern AFTER = Pattern.compile(
            "(?: ?[€£¥$₤₪₺]| ?(?:USD|EUR|GBP|CHF|SYP|IQD|TRY|LYD|TND|DZD|MAD|EGP|SAR|AED|PKR|INR|AFN|NGN|XOF|XAF|CFA|KES|SEK|NOK|DKK)\\b"
                    + "|[- ](?:\\p{L}+ ){0,2}" + Phrases.anyIn("currencies.txt") + "\\b).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile(
            "[- ](?!(?:in|for|of|and|or|to|at|with|from|on|by|who|were|had|paid|people|men|women|fighters)\\b).*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean takes(Candidate candidate) {
        String after = candidate.after();
        boolean named = AFTER.matcher(after).matches()
                && (!after.startsWith(" ") || FOREIGN.matcher(after).matches());
        return named || BEFORE.matcher(candidate.before()).matches();
    }
}
