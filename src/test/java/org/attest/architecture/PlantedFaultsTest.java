package org.attest.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each rule of the house finds what is planted against it, and nothing else")
class PlantedFaultsTest {
    private static final String ROOT = "org.attest.architecture.planted";
    private static final Pattern PLANTED = Pattern.compile("<" + Pattern.quote(ROOT) + "\\.\\w+\\.([A-Z]\\w*)");
    private final Rules rules = new Rules(ROOT);
    private final JavaClasses planted = new ClassFileImporter().importPackages(ROOT);

    @Test
    @DisplayName("A use to the right, and a room that the order does not list")
    void packageOrder() {
        assertEquals(
                List.of("NobodyKnowsThisRoom", "UsesTheRight"), offenders(rules.roomsUseOnlyWhatStandsToTheirLeft()));
    }

    @Test
    @DisplayName("Two packages that need each other")
    void cycles() {
        assertEquals(List.of("UsesTheLeft", "UsesTheRight"), offenders(rules.packagesHaveNoCycles()));
    }

    @Test
    @DisplayName("A library outside its room: Jackson in a sheet, Jena in a sheet")
    void libraries() {
        assertEquals(List.of("MakesIris", "ReachesForJackson"), offenders(rules.librariesStayInTheirRooms()));
    }

    @Test
    @DisplayName("An IRI made outside rdf")
    void iris() {
        assertEquals(List.of("MakesIris"), offenders(rules.irisAreMadeOnlyInRdf()));
    }

    @Test
    @DisplayName("A clock and a die")
    void clockAndChance() {
        assertEquals(List.of("LooksAtTheClock"), offenders(rules.clockAndChanceAreParameters()));
    }

    @Test
    @DisplayName("Output outside the command line")
    void terminal() {
        assertEquals(List.of("TalksToTheTerminal"), offenders(rules.onlyTheCommandLineTalksToTheTerminal()));
    }

    @Test
    @DisplayName("A static that changes")
    void statics() {
        assertEquals(List.of("CountsInAStatic"), offenders(rules.staticsAreConstants()));
    }

    @Test
    @DisplayName("Names that fit anything, nested ones too")
    void names() {
        assertEquals(List.of("SheetUtils"), offenders(rules.namesSayWhatAThingIs()));
        assertEquals(
                2,
                rules.namesSayWhatAThingIs()
                        .evaluate(planted)
                        .getFailureReport()
                        .getDetails()
                        .size());
    }

    /** The planted classes at fault: the one that each violation names first, or all that a cycle names. */
    private List<String> offenders(ArchRule rule) {
        TreeSet<String> found = new TreeSet<>();
        for (String line : rule.evaluate(planted).getFailureReport().getDetails()) {
            line.lines()
                    .forEach(part -> PLANTED.matcher(part).results().limit(1).forEach(r -> found.add(r.group(1))));
        }
        return List.copyOf(found);
    }
}
