package org.attest.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a rule proposed an entry and nobody has reviewed it yet.
 *
 * @param rule name of the rule
 * @param version of the rule, from 1
 * @param precision part of its proposals that were right where that was measured, from 0 to 1; null when it was not
 */
public record Proposed(String rule, int version, @Nullable BigDecimal precision) {
    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/([1-9][0-9]{0,5})");

    public Proposed {
        if (!FORM.matcher(rule + "/" + version).matches()) {
            throw new IllegalArgumentException("not a rule: " + rule + "/" + version);
        }
        if (precision != null && !isShare(precision)) {
            throw new IllegalArgumentException("a precision lies between 0 and 1: " + precision);
        }
    }

    /** Reads {@code rule/version}; empty when it is anything else. */
    public static Optional<Proposed> parse(String by, @Nullable BigDecimal precision) {
        Matcher form = FORM.matcher(by);
        return form.matches()
                ? Optional.of(new Proposed(form.group(1), Integer.parseInt(form.group(2)), precision))
                : Optional.empty();
    }

    /** Whether a number can be a precision. */
    public static boolean isShare(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** {@code rule/version}. */
    public String by() {
        return rule + "/" + version;
    }
}
