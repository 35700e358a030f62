package org.attest.endpoint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.Shipped;
import org.attest.query.RemoteEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Oxigraph comes with the clients that {@code bin/test} installs. */
@DisplayName("Canned queries on Oxigraph")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CannedOnOxigraphTest {
    private Process process;
    private String url;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("attest.nq");
        Files.write(data, SeedDump.nquads());
        Path root = Shipped.root();
        ProcessBuilder builder = new ProcessBuilder(
                "node", root.resolve("src/test/clients/endpoint.cjs").toString(), data.toString());
        builder.environment()
                .put("NODE_PATH", root.resolve("target/clients/node_modules").toString());
        process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        url = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    @AfterAll
    void stop() {
        process.destroy();
    }

    @TestFactory
    @DisplayName("Give the rows that they give on ours")
    List<DynamicTest> rows() {
        return SameRows.tests(new RemoteEndpoint(url));
    }
}
