package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.attest.finding.AttestException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows on a map")
class GeoJsonTest {
    private static final String ROWS = """
            SELECT ?name ?where ?n { VALUES (?name ?where ?n) {
              ("Tunis" "POINT(10.18 36.81)"^^geo:wktLiteral 1)
              ("Amman" "<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(31.95 35.93)"^^geo:wktLiteral 2.5)
              ("A box" "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POLYGON((0 0, 2 0, 2 1, 0 1, 0 0))"^^geo:wktLiteral UNDEF)
              ("Nowhere" UNDEF 3)
              ("Metres" "<http://www.opengis.net/def/crs/EPSG/0/3857> POINT(1 2)"^^geo:wktLiteral 4)
              ("Broken" "POINT(1"^^geo:wktLiteral 5)
              ("Words" "POINT(1 2)" 6) } }""";

    private final LocalEndpoint endpoint = Sample.endpoint();
    private final QueryReader reader = new QueryReader(Sample.PREFIXES);

    @Test
    @DisplayName(
            "Longitude first whatever the literal says, other columns as properties, and how many rows have no place")
    void features() throws IOException {
        JsonNode map = new ObjectMapper().readTree(written(ROWS));
        assertEquals("FeatureCollection", map.get("type").asText());
        assertEquals(3, map.get("features").size());
        JsonNode tunis = map.get("features").get(0);
        assertEquals("Feature", tunis.get("type").asText());
        assertEquals(
                "{\"type\":\"Point\",\"coordinates\":[10.18,36.81]}",
                tunis.get("geometry").toString());
        assertEquals("{\"name\":\"Tunis\",\"n\":1}", tunis.get("properties").toString());
        assertEquals(
                "[35.93,31.95]",
                map.get("features").get(1).get("geometry").get("coordinates").toString());
        JsonNode box = map.get("features").get(2);
        assertEquals("Polygon", box.get("geometry").get("type").asText());
        assertEquals("{\"name\":\"A box\",\"n\":null}", box.get("properties").toString());
        assertEquals(
                "{\"complete\":true,\"rows\":7,\"rowsWithoutGeometry\":4}",
                map.get("meta").toString());
    }

    @Test
    @DisplayName("No rows are no features, and a truth value has no place")
    void others() throws IOException {
        JsonNode none = new ObjectMapper().readTree(written("SELECT ?x { VALUES ?x { } }"));
        assertEquals(0, none.get("features").size());
        assertThrows(AttestException.class, () -> written("ASK { ?s ?p ?o }"));
    }

    private byte[] written(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer answer = endpoint.ask(reader.read("test", query));
        new AnswerWriter(Sample.PREFIXES)
                .write(answer, ResultFormat.GEOJSON, new AnswerMeta(true, endpoint.version(), List.of()), out);
        return out.toByteArray();
    }
}
