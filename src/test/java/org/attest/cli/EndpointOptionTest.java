package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attest.endpoint.Rdf4jEndpoint;
import org.attest.endpoint.SeedDump;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Another store than ours, with the same data. */
@DisplayName("attest query NAME --endpoint URL")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointOptionTest {
    private Rdf4jEndpoint endpoint;

    @BeforeAll
    void start() throws Exception {
        endpoint = Rdf4jEndpoint.of(SeedDump.nquads(), RDFFormat.NQUADS);
    }

    @AfterAll
    void stop() {
        endpoint.close();
    }

    @Test
    @DisplayName("asks there, and looks names up there too")
    void asks() {
        Ended ended = Ended.run(
                "query", "estimates-by-origin", "--origin", "Tunisie", "--format", "csv", "--endpoint", endpoint.url());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains("1500-3000") && !ended.out().contains("Morocco"), ended.out());
        assertTrue(endpoint.asked().size() >= 2, endpoint.asked().toString());
    }

    @Test
    @DisplayName("tells what is wrong with a name as it does at home")
    void names() {
        Ended ended = Ended.run("query", "estimates-by-origin", "--origin", "Tunisiia", "--endpoint", endpoint.url());
        assertEquals(2, ended.exit());
        assertTrue(ended.err().contains("PARAMETER_INVALID") && ended.err().contains("‘Tunisia’"), ended.err());
    }

    @Test
    @DisplayName("says so when nobody answers there")
    void nobody() {
        Ended ended = Ended.run("query", "wilayat", "--endpoint", "http://127.0.0.1:9/sparql");
        assertEquals(3, ended.exit());
        assertTrue(ended.err().contains("ENDPOINT_FAILED"), ended.err());
    }
}
