package org.attest.endpoint;

import java.util.List;
import org.attest.query.RemoteEndpoint;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Canned queries on RDF4J's store")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CannedOnRdf4jTest {
    private Rdf4jEndpoint endpoint;

    @BeforeAll
    void start() throws Exception {
        endpoint = Rdf4jEndpoint.of(SeedDump.nquads(), RDFFormat.NQUADS);
    }

    @AfterAll
    void stop() {
        endpoint.close();
    }

    @TestFactory
    @DisplayName("Give the rows that they give on ours")
    List<DynamicTest> rows() {
        return SameRows.tests(new RemoteEndpoint(endpoint.url()));
    }
}
