package org.attest.store.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.claim.comparison.ComparedDimension;
import org.attest.claim.comparison.Figure;
import org.attest.claim.comparison.Interval;
import org.attest.claim.comparison.Span;
import org.jspecify.annotations.Nullable;

/** The figures of a store whose populations have a kind. Call inside a transaction. */
public final class FigureReader {
    private static final String FIGURES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT ?e ?claim ?kind ?group ?origin ?place ?originBasis ?returnees ?dead ?nonCombatants ?unit ?basis
                   ?low ?lowIn ?high ?highIn ?time ?from ?to
            WHERE {
              %s
              ?claim at:hasQuantity ?e .
              ?e at:unit ?unit ; at:ofPopulation ?population .
              ?population at:kind ?kind .
              OPTIONAL { ?population at:group ?group }
              OPTIONAL { ?population at:origin ?origin }
              OPTIONAL { ?population at:place ?place }
              OPTIONAL { ?population at:originBasis ?originBasis }
              OPTIONAL { ?population at:returnees ?returnees }
              OPTIONAL { ?population at:dead ?dead }
              OPTIONAL { ?population at:nonCombatants ?nonCombatants }
              OPTIONAL { ?e at:countBasis ?basis }
              OPTIONAL { ?e at:minValue ?low ; at:minInclusive ?lowIn }
              OPTIONAL { ?e at:maxValue ?high ; at:maxInclusive ?highIn }
              OPTIONAL { ?e at:asOf ?time . OPTIONAL { ?time at:earliest ?from } OPTIONAL { ?time at:latest ?to } }
            }
            """;

    /** Per claim with a figure what it cites, and the last day on which that can have appeared. An excerpt is its publication. */
    private static final String SOURCES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT ?claim ?document ?printed ?cited ?appeared
            WHERE {
              %s
              ?claim at:hasQuantity ?e ; at:inDocument ?text .
              OPTIONAL { ?text at:excerptOf ?whole }
              BIND(COALESCE(?whole, ?text) AS ?document)
              OPTIONAL { ?document at:latest ?printed }
              OPTIONAL { ?claim at:cites ?cited . OPTIONAL { ?cited at:latest ?appeared } }
            }
            """;

    private final DatasetGraph dataset;
    private final String base;

    /**
     * A reader of one store.
     *
     * @param base what the IRIs of estimates begin with; the figures are named by what follows it
     */
    public FigureReader(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /** All of them, by what names them. */
    public List<Figure> figures() {
        return figures("");
    }

    /** Those of these claims, or of these estimates themselves, by what names them. */
    public List<Figure> figures(Collection<Node> asked) {
        String listed = asked.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
        return figures("{ VALUES ?claim { " + listed + " } } UNION { VALUES ?e { " + listed + " } }");
    }

    private List<Figure> figures(String only) {
        Map<Node, Source> sources = sources(only);
        Map<String, Figure> figures = new TreeMap<>();
        each(FIGURES.formatted(only), row -> {
            Source source = sources.getOrDefault(row.get("claim"), new Source("", null));
            Figure figure = figure(row, source);
            // A second value of one dimension is a fault that the shapes report; the first one read in order counts.
            figures.merge(figure.id(), figure, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
        });
        return List.copyOf(figures.values());
    }

    /**
     * Where a figure appeared.
     *
     * @param names what is cited, or the document
     * @param latest last day on which it can have appeared; null when that is not known
     */
    private record Source(String names, @Nullable LocalDate latest) {}

    private Map<Node, Source> sources(String only) {
        Map<Node, List<Binding>> rows = new HashMap<>();
        each(
                SOURCES.formatted(only),
                row -> rows.computeIfAbsent(row.get("claim"), claim -> new ArrayList<>())
                        .add(row));
        Map<Node, Source> sources = new HashMap<>();
        rows.forEach((claim, of) -> sources.put(claim, source(of)));
        return sources;
    }

    private static Source source(List<Binding> rows) {
        Binding first = rows.get(0);
        LocalDate printed = date(first.get("printed"));
        List<String> cited = rows.stream()
                .filter(row -> row.contains("cited"))
                .map(row -> row.get("cited").getURI())
                .distinct()
                .sorted()
                .toList();
        if (cited.isEmpty()) {
            return new Source(first.get("document").getURI(), printed);
        }
        boolean dated = rows.stream().allMatch(row -> row.contains("appeared"));
        LocalDate appeared = dated
                ? rows.stream()
                        .map(row -> LocalDate.parse(row.get("appeared").getLiteralLexicalForm()))
                        .max(LocalDate::compareTo)
                        .orElse(printed)
                : printed;
        return new Source(String.join(" ", cited), appeared);
    }

    private Figure figure(Binding row, Source source) {
        Map<ComparedDimension, String> stated = new EnumMap<>(ComparedDimension.class);
        put(stated, ComparedDimension.KIND, row.get("kind"));
        put(stated, ComparedDimension.COUNT_BASIS, local(row.get("basis")));
        put(stated, ComparedDimension.GROUP, row.get("group"));
        put(stated, ComparedDimension.ORIGIN_BASIS, local(row.get("originBasis")));
        put(stated, ComparedDimension.RETURNEES, local(row.get("returnees")));
        put(stated, ComparedDimension.DEAD, local(row.get("dead")));
        put(stated, ComparedDimension.NON_COMBATANTS, local(row.get("nonCombatants")));
        put(stated, ComparedDimension.PLACE, row.get("place"));
        put(stated, ComparedDimension.UNIT, row.get("unit"));
        Node origin = row.get("origin");
        return new Figure(
                row.get("e").getURI().substring(base.length()),
                new Interval(
                        number(row.get("low")), truth(row.get("lowIn")),
                        number(row.get("high")), truth(row.get("highIn"))),
                stated,
                origin == null ? null : origin.getURI(),
                row.contains("time") ? new Span(date(row.get("from")), date(row.get("to"))) : null,
                source.latest(),
                source.names());
    }

    private void each(String query, Consumer<Binding> row) {
        try (QueryExec run =
                QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
            run.select().forEachRemaining(row);
        }
    }

    private static void put(Map<ComparedDimension, String> stated, ComparedDimension dimension, @Nullable Node value) {
        put(stated, dimension, value == null ? null : value.getURI());
    }

    private static void put(
            Map<ComparedDimension, String> stated, ComparedDimension dimension, @Nullable String value) {
        if (value != null) {
            stated.put(dimension, value);
        }
    }

    /** The last step of a concept's IRI. */
    private static @Nullable String local(@Nullable Node concept) {
        return concept == null ? null : concept.getURI().replaceFirst(".*/", "");
    }

    private static @Nullable BigDecimal number(@Nullable Node node) {
        return node == null ? null : new BigDecimal(node.getLiteralLexicalForm());
    }

    private static boolean truth(@Nullable Node node) {
        return node != null && node.getLiteralLexicalForm().equals("true");
    }

    private static @Nullable LocalDate date(@Nullable Node node) {
        return node == null ? null : LocalDate.parse(node.getLiteralLexicalForm());
    }
}
