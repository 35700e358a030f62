package org.attest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code attest serve} as a process of its own, on any free port. */
final class ServerProcess {
    private ServerProcess() {}

    /** Starts a server on all interfaces and waits until it says that it answers. */
    static Process start(String home, Path store, Path err) throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.attest.cli.Attest",
                        "serve",
                        "--port",
                        "0",
                        "--host",
                        "0.0.0.0",
                        "--home",
                        home,
                        "--store",
                        store.toString())
                .redirectError(err.toFile())
                .start();
        BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.contains("Ctrl-C")) {
            line = lines.readLine();
        }
        return server;
    }
}
