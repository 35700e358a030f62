package org.attest.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** What a command printed and how it ended. */
record Ended(int exit, String out, String err) {
    /** Runs a command of {@code attest} in this process. */
    static Ended run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                160);
        int exit = new Attest(terminal).run(words);
        return new Ended(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The words of a command and the options that go with all commands of a test. */
    static String[] join(String[] options, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(options)).toArray(String[]::new);
    }

    /** Everything it printed, in lower case. */
    String all() {
        return (out + err).toLowerCase(Locale.ROOT);
    }
}
