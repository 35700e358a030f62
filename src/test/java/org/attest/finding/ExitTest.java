package org.attest.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Scripts may rely on the exit codes")
class ExitTest {
    @Test
    @DisplayName("0 fine, 1 findings, 2 usage, 3 input or output, 4 internal")
    void numbers() {
        assertEquals(
                List.of(Exit.FINE, Exit.FINDINGS, Exit.USAGE, Exit.INPUT_OUTPUT, Exit.INTERNAL),
                Arrays.asList(Exit.values()));
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                Arrays.stream(Exit.values()).map(Exit::status).toList());
    }

    @ParameterizedTest(name = "{0} ends a command with {1}")
    @CsvSource({
        "QUOTE_NOT_FOUND, FINDINGS",
        "QUOTE_AMBIGUOUS, FINDINGS",
        "QUOTE_DIFFERS, FINDINGS",
        "DOCUMENT_CHANGED, FINDINGS",
        "YAML_INVALID, FINDINGS",
        "RDF_SYNTAX, FINDINGS",
        "SHAPE_VIOLATED, FINDINGS",
        "PARAMETER_INVALID, USAGE",
        "QUERY_UNKNOWN, USAGE",
        "BASE_INVALID, USAGE",
        "DOCUMENT_MISSING, INPUT_OUTPUT",
        "STORE_LOCKED, INPUT_OUTPUT",
        "STORE_READ_ONLY, INPUT_OUTPUT",
        "BASE_DIFFERS, INPUT_OUTPUT",
        "PORT_IN_USE, INPUT_OUTPUT",
        "INTERNAL, INTERNAL",
    })
    void eachCodeHasItsExit(Code code, Exit exit) {
        assertEquals(exit, code.exit());
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    @DisplayName("No finding ends a command as if nothing had been")
    void noCodeIsFine(Code code) {
        assertNotEquals(Exit.FINE, code.exit());
    }

    @Test
    @DisplayName("Of several findings the gravest decides")
    void gravest() {
        Finding finding = new Finding(Code.KEY_UNKNOWN, Place.of("a"), "x", "");
        Finding output = new Finding(Code.STORE_LOCKED, Place.of("b"), "y", "");
        assertEquals(Exit.INPUT_OUTPUT, new AttestException(List.of(finding, output, finding)).exit());
        assertEquals(Exit.FINDINGS, new AttestException(finding).exit());
    }
}
