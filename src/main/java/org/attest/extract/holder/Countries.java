package org.attest.extract.holder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of countries, which stand for their governments. */
final class Countries {
    private static final Set<String> NAMES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries())
                            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("Turkey", "United States", "Britain", "Russia", "Syria", "Iran", "Bosnia", "America"))
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
