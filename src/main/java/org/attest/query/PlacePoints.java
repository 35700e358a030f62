package org.attest.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * Where places lie: their label points, by IRI and by each name that one place alone has.
 *
 * @param points by IRI, or by name
 */
public record PlacePoints(Map<String, Point> points) {
    /** Nowhere. */
    public static final PlacePoints NONE = new PlacePoints(Map.of());

    private static final Pattern POINT = Pattern.compile("POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");

    private static final String PLACES =
            "SELECT ?place ?name ?wkt { ?place geo:hasGeometry/geo:asWKT ?wkt ; at:name ?name } ORDER BY ?place ?name";

    /**
     * A point of the earth.
     *
     * @param longitude in degrees east of Greenwich
     * @param latitude in degrees north of the equator
     */
    public record Point(double longitude, double latitude) {}

    public PlacePoints {
        points = Map.copyOf(points);
    }

    /** All that an endpoint knows. */
    public static PlacePoints of(Endpoint endpoint) {
        Map<String, Point> points = new HashMap<>();
        Map<String, Node> owners = new HashMap<>();
        QueryReader reader = new QueryReader(new Prefixes(Base.DEFAULT));
        for (Binding row : endpoint.rows(reader.read("places", PLACES)).rows()) {
            Node place = row.get("place");
            String name = row.get("name").getLiteralLexicalForm();
            of(row.get("wkt").getLiteralLexicalForm()).ifPresent(point -> {
                points.put(place.getURI(), point);
                if (owners.putIfAbsent(name, place) == null) {
                    points.put(name, point);
                } else if (!place.equals(owners.get(name))) {
                    points.remove(name);
                }
            });
        }
        return new PlacePoints(points);
    }

    /** The point that a value is: a place, one's only name, or a literal of a point. */
    public Optional<Point> at(Node value) {
        if (value.isLiteral()) {
            String text = value.getLiteralLexicalForm();
            return Optional.ofNullable(points.get(text)).or(() -> of(text));
        }
        return value.isURI() ? Optional.ofNullable(points.get(value.getURI())) : Optional.empty();
    }

    private static Optional<Point> of(String wkt) {
        Matcher matcher = POINT.matcher(wkt);
        return matcher.find()
                ? Optional.of(new Point(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))))
                : Optional.empty();
    }
}
