package org.attest.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The house is in order")
class ArchitectureTest {
    private static final int LONGEST_FILE = 400;
    private static final String GENERATED = "org.attest.server.page.generated";
    private static JavaClasses classes;
    private final Rules rules = new Rules("org.attest");

    @BeforeAll
    static void importMainClasses() {
        classes = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .withImportOption(location -> !location.contains("/server/page/generated/"))
                .importPackages("org.attest");
    }

    @Test
    @DisplayName("Each package uses only what stands to its left")
    void packageOrder() {
        rules.roomsUseOnlyWhatStandsToTheirLeft().check(classes);
    }

    @Test
    @DisplayName("No two packages need each other")
    void noCycles() {
        rules.packagesHaveNoCycles().check(classes);
    }

    @Test
    @DisplayName("Each library stays where the package table allows it")
    void libraries() {
        rules.librariesStayInTheirRooms().check(classes);
    }

    @Test
    @DisplayName("Only the package rdf makes IRIs")
    void iris() {
        rules.irisAreMadeOnlyInRdf().check(classes);
    }

    @Test
    @DisplayName("Clock and chance come in as parameters")
    void clockAndChance() {
        rules.clockAndChanceAreParameters().check(classes);
    }

    @Test
    @DisplayName("Only the command line writes to the terminal and ends the process")
    void terminal() {
        rules.onlyTheCommandLineTalksToTheTerminal().check(classes);
    }

    @Test
    @DisplayName("A static field is a constant")
    void statics() {
        rules.staticsAreConstants().check(classes);
    }

    @Test
    @DisplayName("No type is called Util, Helper, Manager, Impl or Abstract")
    void names() {
        rules.namesSayWhatAThingIs().check(classes);
    }

    @Test
    @DisplayName("Every package says what it is for and is null-marked")
    void packageInfo() {
        List<String> wanting = new ArrayList<>();
        for (JavaPackage found : classes.getPackage("org.attest").getSubpackagesInTree()) {
            boolean marked = found.tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false);
            if (!found.getClasses().isEmpty() && !marked && !found.getName().startsWith(GENERATED)) {
                wanting.add(found.getName());
            }
        }
        assertEquals(List.of(), wanting, "a package without package-info has no purpose, and null may be anywhere");
    }

    @Test
    @DisplayName("No file has more than 400 lines")
    void fileLength() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Shipped.root().resolve("src/main/java"))) {
            files = walk.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            long lines = Files.readString(file).lines().count();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertFalse(files.isEmpty(), "the sources lie in src/main/java");
        assertEquals(List.of(), tooLong, "a file that does not fit into a head does too much");
    }

    @Test
    @DisplayName("The rules look at something: every package of the domain is among the classes")
    void somethingIsImported() {
        for (String room : List.of("finding", "document", "text", "claim", "sheet", "rdf")) {
            assertFalse(classes.getPackage("org.attest." + room).getClasses().isEmpty(), room);
        }
    }
}
