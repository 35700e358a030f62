package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.text.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README is followed by the letter: every command and query in it runs, and what it shows is what there is. */
@DisplayName("The README")
class ReadmeTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");

    @TempDir
    static Path temp;

    private static String readme = "";
    private static Process server;
    private static String url = "";

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    static void followTheFirstCommand() throws IOException {
        readme = Files.readString(HOME.resolve("README.md"));
        assertEquals("bin/attest serve", blocks("sh").get(0), "the first command runs the main job");
        server = shell(blocks("sh").get(0))
                .redirectError(temp.resolve("serve.err").toFile())
                .start();
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null && url.isEmpty(); line = out.readLine()) {
            Matcher address = Pattern.compile("http://\\S+(?=sparql)").matcher(line);
            url = address.find() ? address.group() : "";
        }
        assertTrue(!url.isEmpty(), () -> "the server prints its address, but: " + read(temp.resolve("serve.err")));
    }

    @AfterAll
    static void stopTheServer() throws InterruptedException {
        server.destroy();
        assertTrue(server.waitFor(30, TimeUnit.SECONDS), "the server stops when it is asked to");
    }

    @Test
    void namesTheTestsAsItsSecondCommand() {
        assertEquals("bin/test", blocks("sh").get(1));
        assertTrue(Files.isExecutable(HOME.resolve("bin/test")));
    }

    @TestFactory
    List<DynamicTest> showsCommandsThatAnswer() {
        return blocks("sh").stream()
                .skip(2)
                .map(command ->
                        DynamicTest.dynamicTest(command.lines().findFirst().orElse(""), () -> {
                            Ran ran = run(command.replace("http://localhost:3030/", url));
                            assertEquals(0, ran.exit(), ran.err());
                            assertTrue(ran.out().lines().count() > 1, () -> "an answer has rows: " + ran.out());
                        }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> showsQueriesThatHaveRows() {
        return blocks("sparql").stream()
                .map(query -> DynamicTest.dynamicTest(query.lines().findFirst().orElse(""), () -> {
                    Ran ran = run("bin/attest sparql --format csv '" + query + "'");
                    assertEquals(0, ran.exit(), ran.err());
                    assertTrue(ran.out().lines().count() > 1, () -> "an answer has rows: " + ran.out());
                }))
                .toList();
    }

    @Test
    void showsAClaimAsTheSheetHasIt() {
        Yaml.Mapping shown = YamlReader.parse(
                new YamlSource("README.md", "claims:\n" + blocks("yaml").get(0)));
        Path sheet = HOME.resolve("data/claims/foreign-fighters-threat.yaml");
        Yaml.Mapping file = YamlReader.read(sheet, "sheet");
        Yaml.Sequence example = (Yaml.Sequence) shown.get("claims").orElseThrow();
        Yaml.Mapping printed = (Yaml.Mapping) example.items().get(0);
        Yaml.Sequence claims = (Yaml.Sequence) file.get("claims").orElseThrow();
        Yaml.Mapping held = claims.items().stream()
                .map(Yaml.Mapping.class::cast)
                .filter(claim -> words(claim.get("id").orElseThrow()).equals("tunisia"))
                .findFirst()
                .orElseThrow();
        for (Yaml.Pair pair : printed.pairs()) {
            String key = pair.key().value();
            assertEquals(
                    words(pair.value()), held.get(key).map(ReadmeTest::words).orElse("missing"), key);
        }
    }

    @Test
    void countsTheCharactersOfItsExampleRight() throws IOException {
        Matcher offsets = Pattern.compile("characters (\\d+) to (\\d+)").matcher(readme);
        assertTrue(offsets.find());
        SourceText seed = new SourceText(Files.readString(HOME.resolve("seeds/000_065197c1cbd95de2.txt")));
        String slice = seed.slice(Integer.parseInt(offsets.group(1)), Integer.parseInt(offsets.group(2)));
        assertEquals("Tunisia (1500-3000)", slice);
    }

    private static String words(Yaml value) {
        if (value instanceof Yaml.Text text) {
            return text.value();
        }
        if (value instanceof Yaml.Sequence list) {
            return list.items().stream().map(ReadmeTest::words).toList().toString();
        }
        return ((Yaml.Mapping) value)
                .pairs().stream()
                        .map(pair -> pair.key().value() + "=" + words(pair.value()))
                        .sorted()
                        .toList()
                        .toString();
    }

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(readme);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(
                        language.equals("yaml")
                                ? matcher.group(2)
                                : matcher.group(2).strip());
            }
        }
        return blocks;
    }

    private static Ran run(String command) throws IOException, InterruptedException {
        Path err = Files.createTempFile(temp, "run", ".err");
        Process process = shell(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, read(err));
    }

    private static ProcessBuilder shell(String command) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "exec " + command).directory(HOME.toFile());
        builder.environment().put("ATTEST_STORE", temp.resolve("store").toString());
        builder.environment().put("ATTEST_PORT", "0");
        return builder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
