package org.attest.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Base;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.store.Rules;
import org.attest.store.Store;
import org.attest.store.comparison.Comparisons;

/**
 * How making the comparisons grows with the number of estimates, on made-up ones on a disk store: topics of uneven sizes
 * (the n-th has a size that falls with its number, from 60 down to 2), two kinds, three count bases, eight periods. Then one
 * estimate is added and they are brought up to date, which compares its topic only.
 */
public final class ComparisonsBench {
    private static final Iris IRIS = new Iris(Base.DEFAULT);
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int LARGEST_TOPIC = 60;

    private ComparisonsBench() {}

    /** Prints one line for each size; takes no arguments. {@code bin/bench comparisons} starts it. */
    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%10s %8s %12s %10s %12s %14s %14s %12s%n",
                "estimates",
                "topics",
                "comparisons",
                "all, s",
                "per pair, µs",
                "one more, s",
                "share of all",
                "look-up, ms");
        for (int size : SIZES) {
            DiskStore.with(store -> measure(store, size));
        }
    }

    private static void measure(Store store, int size) {
        int[] topics = new int[1];
        store.write(dataset -> topics[0] = fill(dataset, size));
        double all = seconds(store);
        long pairs = store.read(dataset -> dataset.asDatasetGraph().stream(
                        IRIS.graph(Rules.INFERRED), Node.ANY, RDF.type.asNode(), AtClass.COMPARISON)
                .count());
        store.write(dataset -> estimate(graph(dataset), size, 0, new Random(size)));
        double more = seconds(store);
        System.out.printf(
                Locale.ROOT,
                "%10d %8d %12d %10.1f %12.1f %14.1f %13.0f%% %12.2f%n",
                size,
                topics[0],
                pairs,
                all,
                1e6 * all / pairs,
                more,
                100 * more / all,
                lookUp(store));
    }

    /** Median time to ask for all comparisons of one estimate, with their classes. */
    private static double lookUp(Store store) {
        List<Double> times = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            String query = "PREFIX at: <https://w3id.org/attest/ns#> SELECT ?pair ?class { ?pair at:compares <"
                    + IRIS.thing("claim", "made-up/" + number + "-estimate") + "> ; at:comparisonClass ?class }";
            long start = System.nanoTime();
            store.read(dataset -> {
                try (QueryExec run =
                        QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
                    return ResultSetFormatter.consume(ResultSet.adapt(run.select()));
                }
            });
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double seconds(Store store) {
        long start = System.nanoTime();
        store.write(dataset -> {
            DatasetGraph quads = dataset.asDatasetGraph();
            new Comparisons(quads, IRIS, new Graph(IRIS.graph(Rules.INFERRED), quads::add)).renew();
        });
        return (System.nanoTime() - start) / 1e9;
    }

    private static Graph graph(Dataset dataset) {
        DatasetGraph quads = dataset.asDatasetGraph();
        return new Graph(IRIS.graph("doc/made-up"), quads::add);
    }

    /** Fills the store; returns the number of topics. */
    private static int fill(Dataset dataset, int size) {
        Graph graph = graph(dataset);
        Random random = new Random(1);
        Node top = Iris.concept("population", "armed-member");
        graph.add(Iris.concept("population", "fighter"), SKOS.broader.asNode(), top);
        graph.add(Iris.concept("population", "personnel"), SKOS.broader.asNode(), top);
        graph.date(IRIS.thing("publication", "made-up"), AtProperty.LATEST, LocalDate.of(2016, 6, 1));
        int done = 0;
        int topic = 0;
        while (done < size) {
            int figures = Math.max(2, LARGEST_TOPIC / (1 + topic % 20));
            for (int i = 0; i < figures && done < size; i++) {
                estimate(graph, done++, topic, random);
            }
            topic++;
        }
        return topic;
    }

    private static void estimate(Graph graph, int number, int topic, Random random) {
        Node claim = IRIS.thing("claim", "made-up/" + number);
        Node estimate = IRIS.thing("claim", "made-up/" + number + "-estimate");
        String kind = random.nextInt(4) == 0 ? "personnel" : "fighter";
        Node population = IRIS.thing("population", kind + topic);
        graph.add(claim, AtProperty.HAS_QUANTITY, estimate);
        graph.add(claim, AtProperty.IN_DOCUMENT, IRIS.thing("publication", "made-up"));
        graph.add(estimate, AtProperty.PART_OF_CLAIM, claim);
        graph.add(estimate, AtProperty.OF_POPULATION, population);
        graph.add(estimate, AtProperty.UNIT, Iris.concept("unit", "person"));
        graph.add(population, AtProperty.KIND, Iris.concept("population", kind));
        graph.add(population, AtProperty.GROUP, IRIS.thing("actor", "group-" + topic));
        int basis = random.nextInt(3);
        if (basis > 0) {
            graph.add(estimate, AtProperty.COUNT_BASIS, Iris.concept("count", basis == 1 ? "stock" : "cumulative"));
        }
        int year = 2008 + random.nextInt(8);
        Node time = IRIS.thing("time", Integer.toString(year));
        graph.add(estimate, AtProperty.AS_OF, time);
        graph.date(time, AtProperty.EARLIEST, LocalDate.of(year, 1, 1));
        graph.date(time, AtProperty.LATEST, LocalDate.of(year, 12, 31));
        int low = 100 * (1 + random.nextInt(50));
        graph.typed(estimate, AtProperty.MIN_VALUE, Integer.toString(low), XSDDatatype.XSDinteger);
        graph.flag(estimate, AtProperty.MIN_INCLUSIVE, true);
        graph.typed(
                estimate,
                AtProperty.MAX_VALUE,
                Integer.toString(low + 100 * random.nextInt(5)),
                XSDDatatype.XSDinteger);
        graph.flag(estimate, AtProperty.MAX_INCLUSIVE, true);
    }
}
