package org.attest.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/**
 * Rows as a GeoJSON feature collection (RFC 7946): each row with a {@code geo:wktLiteral} is a feature, its first one the
 * geometry, all other columns its properties. Rows without one cannot be shown on a map: how many there were is said at
 * the end, so that an answer that was cut is no JSON.
 */
record GeoJson(OutputStream out) {
    private static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";

    /** A literal may begin with its reference system; without one it is CRS84: GeoSPARQL 1.1, section 8.5.1. */
    private static final Pattern LITERAL = Pattern.compile("\\s*(?:<([^>]*)>)?\\s*(.*)", Pattern.DOTALL);

    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326";

    /** Digits after the point: about a centimetre. */
    private static final int DECIMALS = 7;

    void write(RowSet rows) {
        text("{\"type\":\"FeatureCollection\",\"features\":[");
        long all = 0;
        long shown = 0;
        while (rows.hasNext()) {
            JsonObject feature = feature(rows, rows.next());
            if (feature != null) {
                text((shown == 0 ? "\n" : ",\n") + JSON.toStringFlat(feature));
                shown++;
            }
            all++;
        }
        text("\n],\"meta\":{\"complete\":true,\"rows\":" + all + ",\"rowsWithoutGeometry\":" + (all - shown) + "}}\n");
    }

    private static @Nullable JsonObject feature(RowSet rows, Binding row) {
        JsonObject properties = new JsonObject();
        JsonObject geometry = null;
        for (Var column : rows.getResultVars()) {
            Node term = row.get(column);
            JsonObject found = geometry == null && term != null ? geometry(term).orElse(null) : null;
            if (found == null) {
                properties.put(column.getVarName(), RowsJson.value(term));
            } else {
                geometry = found;
            }
        }
        if (geometry == null) {
            return null;
        }
        JsonObject feature = new JsonObject();
        feature.put("type", "Feature");
        feature.put("geometry", geometry);
        feature.put("properties", properties);
        return feature;
    }

    private static Optional<JsonObject> geometry(Node term) {
        if (!term.isLiteral() || !term.getLiteralDatatypeURI().equals(WKT)) {
            return Optional.empty();
        }
        Matcher literal = LITERAL.matcher(term.getLiteralLexicalForm());
        if (!literal.matches()) {
            return Optional.empty();
        }
        String system = literal.group(1) == null ? CRS84 : literal.group(1);
        if (!system.equals(CRS84) && !system.equals(WGS84)) {
            return Optional.empty();
        }
        try {
            Geometry shape = new WKTReader().read(literal.group(2));
            if (system.equals(WGS84)) {
                // There latitude comes first, in GeoJSON longitude.
                shape.apply((org.locationtech.jts.geom.Coordinate at) -> {
                    double latitude = at.x;
                    at.x = at.y;
                    at.y = latitude;
                });
            }
            GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
            writer.setEncodeCRS(false);
            return shape.isEmpty() ? Optional.empty() : Optional.of(JSON.parse(writer.write(shape)));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void text(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
