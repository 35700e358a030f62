package org.attest.extract.holder;

import java.util.regex.Pattern;

/** Words that stand where a holder might and name none: a number of people, or what figures are like. */
final class NoHolder {
    private static final Pattern COUNT = Pattern.compile(
            "(?is)(?:(?:some|about|around|roughly|nearly|almost|over|up to|as many as|more than|fewer than|less than|at least|at most)\\s.*"
                    + "|\\d.*)");
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?i)(?:(?:the|its|his|her|their|latest|last|most|recent|public|publicly|official|available|new|newest|preliminary|early"
                    + "|initial|current|previous|earlier|first|final|own|best|highest|lowest|various|other|different)\\b\\W*)+");

    private NoHolder() {}

    static boolean is(String printed) {
        return COUNT.matcher(printed).matches() || DESCRIPTION.matcher(printed).matches();
    }
}
