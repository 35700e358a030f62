package org.attest.extract.territory;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.extract.wordlist.WordList;

/** The wilayat of states, by name: those are administrative areas, whoever writes about them. */
final class StateWilayas {
    private static final Map<String, String> COUNTRIES = read();

    private StateWilayas() {}

    /** The country that has a wilaya of this name. */
    static Optional<String> country(String name) {
        return Optional.ofNullable(COUNTRIES.get(key(name)));
    }

    private static Map<String, String> read() {
        Map<String, String> countries = new HashMap<>();
        for (List<String> row : WordList.rows(StateWilayas.class, "wilayas.tsv", 3)) {
            countries.putIfAbsent(key(row.get(0)), row.get(2));
            WordList.parts(row.get(1)).forEach(other -> countries.putIfAbsent(key(other), row.get(2)));
        }
        return Map.copyOf(countries);
    }

    /** Without marks, apostrophes, hyphens, case and article; a final -ah is -a. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’‘ʿʾ`]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-‑ ]+", " ")
                .strip()
                .replaceAll("^(?:al|el|ad|as|ash|ar|az) ", "")
                .replaceAll("ah$", "a");
    }
}
