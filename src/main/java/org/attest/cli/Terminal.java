package org.attest.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.finding.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes.
 *
 * @param out answers
 * @param err findings and progress
 * @param interactive whether a person watches
 * @param width columns of a line
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, int width) {
    private static final int USUAL_WIDTH = 160;

    /** The process's own streams, in UTF-8 whatever the locale. */
    static Terminal ofProcess() {
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled(),
                width(System.getenv("COLUMNS")));
    }

    private static int width(@Nullable String columns) {
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** One of the streams for picocli, in UTF-8 too. */
    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** A step of work, when somebody watches. */
    void progress(String step) {
        if (interactive) {
            err.println(step + " …");
        }
    }

    /** What came of a piece of work: its lines as the answer, remarks on it beside. */
    void reply(List<String> lines, List<Finding> remarks) {
        findings(remarks);
        lines.forEach(out::println);
    }

    /** Findings, one after the other. */
    void findings(List<Finding> findings) {
        findings.forEach(f -> err.println(f.text()));
    }
}
