package org.attest.extract.time;

import java.util.List;
import java.util.Locale;

/** English names of months and seasons, written out and shortened. */
final class Months {
    /** As part of a pattern; in this order the longer form is tried first. */
    static final String NAME =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

    static final String SEASON = "(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)";

    private static final List<String> FIRST_LETTERS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Months() {}

    /** From 1 to 12. */
    static int number(String name) {
        return FIRST_LETTERS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    /** 21 for spring to 24 for winter. */
    static int season(String name) {
        return switch (Character.toLowerCase(name.charAt(0)) + name.substring(1, 2)) {
            case "sp" -> 21;
            case "su" -> 22;
            case "au", "fa" -> 23;
            default -> 24;
        };
    }
}
