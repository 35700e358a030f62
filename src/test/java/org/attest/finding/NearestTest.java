package org.attest.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The nearest known name")
class NearestTest {
    private static final List<String> KNOWN =
            List.of("id", "quote", "occurrence", "population", "printed", "bound", "low", "high", "approximate");

    @ParameterizedTest(name = "‘{0}’ was meant to be ‘{1}’")
    @CsvSource({
        "qoute, quote",
        "Quote, quote",
        "ocurrence, occurrence",
        "populaton, population",
        "aproximate, approximate",
        "hihg, high",
        "lo, low",
    })
    void slips(String written, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(written, KNOWN));
    }

    @Test
    @DisplayName("A word that is nothing like any known one has no nearest")
    void nothingNear() {
        assertEquals(Optional.empty(), Nearest.to("weather", KNOWN));
        assertEquals(Optional.empty(), Nearest.to("boundkind", KNOWN));
        assertEquals(Optional.empty(), Nearest.to("anything", List.of()));
    }

    @Test
    @DisplayName("A short word of which no letter is right has no nearest")
    void shortWord() {
        assertEquals(Optional.empty(), Nearest.to("xy", KNOWN));
        assertEquals(Optional.empty(), Nearest.to("", KNOWN));
    }

    @Test
    @DisplayName("Of two that are equally near, the alphabetically first")
    void ties() {
        assertEquals(Optional.of("cat"), Nearest.to("rat", List.of("hat", "cat")));
    }

    @ParameterizedTest(name = "from ‘{0}’ to ‘{1}’: {2} letters")
    @CsvSource({
        "kitten, sitting, 3",
        "libya, libya, 0",
        "LIBYA, libya, 0",
        "'', abc, 3",
        "abc, '', 3",
        "ab, ba, 1",
        "qoute, note, 2",
        "qoute, quote, 1"
    })
    void distances(String one, String other, int distance) {
        assertEquals(distance, Nearest.distance(one, other));
    }
}
