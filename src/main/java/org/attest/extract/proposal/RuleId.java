package org.attest.extract.proposal;

import java.util.regex.Pattern;

/**
 * Which rule proposes something.
 *
 * @param name lower-case words joined by hyphens
 * @param version from 1; raised whenever the rule reads differently
 */
public record RuleId(String name, int version) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public RuleId {
        if (!NAME.matcher(name).matches() || version < 1) {
            throw new IllegalArgumentException("not a rule: " + name + "/" + version);
        }
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
