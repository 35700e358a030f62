package org.attest.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OA;
import org.attest.evidence.Evidence;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.EvidenceSink;
import org.attest.query.AskedGraphs;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Base;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.store.Rules;
import org.attest.store.Store;

/**
 * What evidence costs beside the bare query, on made-up claims in a disk store: each has an estimate of people from one of 200
 * places, which lie in 20 regions of 4 parts; a rule derives the short form; every tenth claim is flagged. A page of 100 rows is
 * asked with and without evidence, in turns, after warming up, and so is the whole answer without; medians of five.
 */
public final class EvidenceBench {
    private static final Iris IRIS = new Iris(Base.DEFAULT);
    private static final int PAGE = 100;
    private static final int ROUNDS = 5;

    /** Triples of one claim, with what is derived. */
    private static final int EACH = 14;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Node PART_OF = NodeFactory.createURI("http://purl.org/dc/terms/isPartOf");

    private static final Map<String, String> QUERIES = queries();

    private EvidenceBench() {}

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        String figures = "?c at:ofOrigin ?o ; at:hasQuantity/at:low ?low . ";
        queries.put("join", "SELECT ?place ?low { " + figures + "?o at:label ?place }");
        queries.put("filter", "SELECT ?o ?low { " + figures + "FILTER(?low > 500) }");
        queries.put("optional", "SELECT ?c ?low ?f { " + figures + "OPTIONAL { ?f oa:hasTarget ?c } }");
        queries.put("absence", "SELECT ?c ?low { " + figures + "FILTER NOT EXISTS { ?f oa:hasTarget ?c } }");
        queries.put("path", "SELECT ?c ?part { ?c at:ofOrigin/dcterms:isPartOf+ ?part }");
        queries.put("distinct", "SELECT DISTINCT ?o { ?c at:ofOrigin ?o }");
        queries.put("group", "SELECT ?o (COUNT(*) AS ?n) { ?c at:ofOrigin ?o } GROUP BY ?o");
        return queries;
    }

    /** Prints one line for each query and size; takes no arguments. {@code bin/bench evidence} starts it. */
    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%9s %-9s %10s %10s %12s %14s %15s%n",
                "triples",
                "query",
                "page, ms",
                "whole, ms",
                "evidence, ms",
                "over the page",
                "over the whole");
        for (int triples : new int[] {10_000, 1_000_000}) {
            DiskStore.with(store -> measure(store, triples));
        }
    }

    private static void measure(Store store, int triples) {
        Query construct = QueryFactory.create("PREFIX at: <https://w3id.org/attest/ns#> CONSTRUCT { ?c at:ofOrigin ?o }"
                + " WHERE { ?c at:hasQuantity/at:ofPopulation/at:origin ?o }");
        Rules rules = new Rules(List.of(new Rules.Rule("origin", "", Rules.INFERRED, construct)));
        store.write(dataset -> {
            DatasetGraph quads = dataset.asDatasetGraph();
            fill(new Graph(IRIS.graph("doc/made-up"), quads::add), triples / EACH);
            places(new Graph(IRIS.graph("reference"), quads::add));
            rules.materialise(quads, IRIS, () -> {});
        });
        long size = store.read(dataset -> dataset.asDatasetGraph().stream().count());
        LocalEndpoint endpoint = new LocalEndpoint(store.dataset(), store::version);
        QUERIES.forEach((name, text) -> {
            Query query = new QueryReader(new Prefixes(Base.DEFAULT)).read(name, text);
            Evidence evidence = new Evidence(endpoint, IRIS, rules, LONGEST, false);
            List<LongSupplier> cases = List.of(
                    () -> rows(store, endpoint, query, PAGE),
                    () -> rows(store, endpoint, query, Long.MAX_VALUE),
                    () -> evidence(evidence, query));
            List<List<Double>> times = cases.stream()
                    .<List<Double>>map(unused -> new ArrayList<>())
                    .toList();
            for (int round = -2; round < ROUNDS; round++) {
                for (int i = 0; i < cases.size(); i++) {
                    long start = System.nanoTime();
                    long rows = cases.get(i).getAsLong();
                    double ms = (System.nanoTime() - start) / 1e6;
                    if (rows < PAGE) {
                        throw new IllegalStateException(name + " gave " + rows + " rows");
                    }
                    if (round >= 0) {
                        times.get(i).add(ms);
                    }
                }
            }
            double page = median(times.get(0));
            double whole = median(times.get(1));
            double with = median(times.get(2));
            System.out.printf(
                    Locale.ROOT,
                    "%9d %-9s %10.1f %10.1f %12.1f %14.1f %15.2f%n",
                    size,
                    name,
                    page,
                    whole,
                    with,
                    with / page,
                    with / whole);
        });
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long rows(Store store, LocalEndpoint endpoint, Query query, long most) {
        return store.read(dataset -> {
            AskedGraphs asked = AskedGraphs.of(query, dataset.asDatasetGraph());
            try (QueryExec execution = endpoint.execution(asked, LONGEST)) {
                var rows = execution.select();
                long count = 0;
                while (count < most && rows.hasNext()) {
                    rows.next().detach();
                    count++;
                }
                return count;
            }
        });
    }

    private static long evidence(Evidence evidence, Query query) {
        long[] count = new long[1];
        evidence.of(query, 1, PAGE, new EvidenceSink() {
            @Override
            public void begin(List<Var> columns, boolean more) {}

            @Override
            public void row(EvidenceRow row) {
                if (!row.untraced().isEmpty() || row.claims().isEmpty()) {
                    throw new IllegalStateException("no evidence: " + row);
                }
                count[0]++;
            }

            @Override
            public void end() {}
        });
        return count[0];
    }

    private static void fill(Graph graph, int claims) {
        Node document = IRIS.thing("publication", "made-up");
        for (int number = 0; number < claims; number++) {
            Node claim = IRIS.thing("claim", "made-up/" + number);
            Node estimate = IRIS.thing("claim", "made-up/" + number + "-estimate");
            Node population = IRIS.thing("population", "from-" + number % 200);
            graph.type(claim, AtClass.CLAIM);
            graph.type(claim, AtClass.QUANTITY_CLAIM);
            graph.add(claim, AtProperty.HAS_QUANTITY, estimate);
            graph.add(estimate, AtProperty.PART_OF_CLAIM, claim);
            graph.type(estimate, AtClass.QUANTITY_ESTIMATE);
            graph.add(estimate, AtProperty.OF_POPULATION, population);
            graph.add(population, AtProperty.ORIGIN, IRIS.thing("place", "p" + number % 200));
            graph.integer(estimate, AtProperty.LOW, (number * 37) % 1000);
            graph.add(claim, AtProperty.IN_DOCUMENT, document);
            graph.text(claim, AtProperty.QUOTE, "figure " + number);
            graph.integer(claim, AtProperty.START, 20L * number);
            graph.integer(claim, AtProperty.END, 20L * number + 10);
            graph.text(claim, AtProperty.BYLINE, "Somebody");
            if (number % 10 == 0) {
                Node flag = IRIS.thing("flag", "made-up-" + number);
                graph.add(flag, OA.hasTarget.asNode(), claim);
            }
        }
    }

    private static void places(Graph graph) {
        for (int number = 0; number < 200; number++) {
            Node place = IRIS.thing("place", "p" + number);
            Node region = IRIS.thing("place", "region-" + number % 20);
            graph.text(place, AtProperty.LABEL, "Place " + number);
            graph.add(place, PART_OF, region);
            graph.add(region, PART_OF, IRIS.thing("place", "part-" + number % 4));
        }
    }
}
