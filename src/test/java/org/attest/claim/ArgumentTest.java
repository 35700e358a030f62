package org.attest.claim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An argument leads from claims to another claim")
class ArgumentTest {
    @Test
    @DisplayName("It stands alone, or has its place among the parts of another")
    void place() {
        assertDoesNotThrow(() -> placed(null, null));
        assertDoesNotThrow(() -> placed("whole", 1));
        refused(() -> placed("whole", null));
        refused(() -> placed(null, 1));
        refused(() -> placed("whole", 0));
        refused(() -> placed("part", 1));
    }

    @Test
    @DisplayName("It has premises, each once, and its conclusion is neither among them nor granted against it")
    void support() {
        refused(() -> led(List.of(), List.of()));
        refused(() -> led(List.of("b", "b"), List.of()));
        refused(() -> led(List.of("b", "a"), List.of()));
        refused(() -> led(List.of("b"), List.of("a")));
        assertDoesNotThrow(() -> led(List.of("b", "c"), List.of("b")));
    }

    private static Argument placed(@Nullable String partOf, @Nullable Integer ordinal) {
        return new Argument("part", partOf, ordinal, "a", List.of("b"), List.of(), null);
    }

    private static Argument led(List<String> premises, List<String> qualifiedBy) {
        return new Argument("one", null, null, "a", premises, qualifiedBy, null);
    }

    private static void refused(org.junit.jupiter.api.function.Executable making) {
        assertThrows(IllegalArgumentException.class, making);
    }
}
