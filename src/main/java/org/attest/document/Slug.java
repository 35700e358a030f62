package org.attest.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of the names from which IRIs are made: lower-case ASCII letters and digits, joined by single hyphens. */
public final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    public static boolean isValid(String slug) {
        return FORM.matcher(slug).matches();
    }

    /** A slug from any text: accents dropped, every other run of characters a hyphen. {@code document} when nothing is left. */
    public static String from(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "document" : slug;
    }
}
