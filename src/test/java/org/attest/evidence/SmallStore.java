package org.attest.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.attest.evidence.lineage.Premise;
import org.attest.evidence.lineage.Premises;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.store.Rules;

/**
 * A few triples in a store of their own, written with {@code x:} for {@code https://example.org/}.
 *
 * @param dataset the store
 */
record SmallStore(Dataset dataset) {
    static final Iris IRIS = new Iris(Base.DEFAULT);
    private static final String PREFIX = "PREFIX x: <https://example.org/>\n";
    private static final String STATED = IRIS.graph("added/small").getURI();

    /** Triples in Turtle, in a graph that no rule writes. */
    static SmallStore of(String turtle) {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(PREFIX + "GRAPH <" + STATED + "> {\n" + turtle + "\n}", Lang.TRIG)
                        .parse(dataset));
        return new SmallStore(dataset);
    }

    /** Runs rules, given one after the other as CONSTRUCT queries, into graph {@code inferred}. */
    Rules derive(String... constructs) {
        int[] number = new int[1];
        Rules rules = new Rules(Arrays.stream(constructs)
                .map(construct -> new Rules.Rule(
                        "rule-" + ++number[0], "", Rules.INFERRED, QueryFactory.create(PREFIX + construct)))
                .toList());
        Txn.executeWrite(dataset, () -> rules.materialise(dataset.asDatasetGraph(), IRIS, () -> {}));
        return rules;
    }

    LocalEndpoint endpoint() {
        return new LocalEndpoint(dataset, () -> 1);
    }

    /** The ways in which a pattern holds: of each its triples, then what must not be there, a line each. */
    List<String> ways(String pattern) {
        return new Premises(endpoint())
                .of(QueryFactory.create(PREFIX + "SELECT * {" + pattern + "}").getQueryPattern()).stream()
                        .map(witness -> witness.premises().stream()
                                .map(SmallStore::text)
                                .collect(Collectors.joining(", ")))
                        .toList();
    }

    static String text(Premise premise) {
        if (premise instanceof Premise.Holds holds) {
            return text(holds.triple());
        }
        if (premise instanceof Premise.Group group) {
            return group.taken()
                    + group.members().stream().map(SmallStore::text).toList();
        }
        return "no "
                + ((Premise.Absent) premise)
                        .pattern()
                        .replaceAll("https://example.org/|[<>]", "")
                        .replaceAll("\\s+", " ");
    }

    static String text(Triple triple) {
        return text(triple.getSubject()) + " " + text(triple.getPredicate()) + " " + text(triple.getObject());
    }

    private static String text(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : node.toString().replaceFirst("https://example.org/", "");
    }

    static Triple triple(String words) {
        List<Node> nodes = Arrays.stream(words.split(" "))
                .map(word -> org.apache.jena.graph.NodeFactory.createURI("https://example.org/" + word))
                .toList();
        return Triple.create(nodes.get(0), nodes.get(1), nodes.get(2));
    }
}
