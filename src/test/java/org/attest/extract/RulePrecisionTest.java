package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.rule.RulePrecision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The precision of a rule is what was measured of this version of it")
class RulePrecisionTest {
    private static final String HEADER = "rule\tright\tproposed";

    @Test
    @DisplayName("In hundredths, rounded down; a rule without a line was not measured")
    void measured() {
        RulePrecision precision =
                RulePrecision.of(List.of("# made by hand", HEADER, "a-rule/2\t2\t3", "", "b/1\t4\t4"));
        assertEquals(Optional.of(new BigDecimal("0.66")), precision.of(new RuleId("a-rule", 2)));
        assertEquals(Optional.of(new BigDecimal("1.00")), precision.of(new RuleId("b", 1)));
        assertEquals(Optional.empty(), precision.of(new RuleId("a-rule", 3)));
    }

    @Test
    @DisplayName("The shipped list can be read")
    void shipped() {
        assertEquals(Optional.empty(), RulePrecision.shipped().of(new RuleId("no-such-rule", 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/1\t5\t4", "a/1\t0\t0", "a/1\t1", "a/1\tx\t2", "a/1\t-1\t2"})
    @DisplayName("A line of another form is refused")
    void refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> RulePrecision.of(List.of(HEADER, line)));
        assertThrows(IllegalArgumentException.class, () -> RulePrecision.of(List.of(line)));
    }
}
