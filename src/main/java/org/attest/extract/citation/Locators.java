package org.attest.extract.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pages, chapters and other places within a publication. */
final class Locators {
    static final String NUMBERS =
            "[\\divxlc]{1,6}(?:\\s?[–—-]\\s?[\\divxlc]{1,6})?(?:,\\s?\\d{1,4}(?:\\s?[–—-]\\s?\\d{1,4})?(?!\\d|\\s?\\p{L})){0,6}(?:\\sff?\\b\\.?|ff\\b\\.?)?";
    private static final Pattern LOCATOR = Pattern.compile(
            "\\b(?:pp?\\.?|pages?|chs?\\.|chap(?:ters?|\\.)|paras?\\.?|paragraphs?|fn\\.?|n\\.|col\\.|sec\\.|sections?|annex|tables?|figs?\\.|footnotes?)\\s?"
                    + NUMBERS + "(?![\\p{L}\\d])|§+\\s?\\d[\\d.]*");
    private static final Pattern AFTER_COLON = Pattern.compile("(?<=[\\d)]):\\s?(" + NUMBERS + ")(?=[\\s.,;)]|$)");

    private Locators() {}

    static @Nullable String in(String text) {
        Matcher locator = LOCATOR.matcher(text);
        if (locator.find()) {
            return locator.group();
        }
        Matcher colon = AFTER_COLON.matcher(text);
        return colon.find() ? colon.group(1) : null;
    }

    /** A pattern that finds what {@link #in} reads after its own words. */
    static Pattern worded() {
        return LOCATOR;
    }
}
