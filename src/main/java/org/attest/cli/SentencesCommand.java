package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.attest.check.SentenceCoverage;
import org.attest.check.SentenceCoverage.State;
import org.attest.query.Answer;
import org.attest.rdf.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is not recorded yet, sentence by sentence. */
@Command(
        name = "sentences",
        description = "Lists the sentences of the documents in which something is not recorded yet, and what.",
        footer = {"", "Example: attest sentences --all --format csv"})
final class SentencesCommand implements Callable<Integer> {
    private static final Var DOCUMENT = Var.alloc("document");
    private static final Var START = Var.alloc("start");
    private static final Var STATE = Var.alloc("state");
    private static final Var OPEN = Var.alloc("open");
    private static final Var CLAIMS = Var.alloc("claims");
    private static final Var CITATIONS = Var.alloc("citations");
    private static final Var REASON = Var.alloc("reason");
    private static final Var SENTENCE = Var.alloc("sentence");

    private final Workplace workplace;

    @Option(names = "--all", description = "also the sentences that are covered, and those in which nothing is claimed")
    private boolean all;

    @Mixin
    private FormatOptions format = new FormatOptions();

    SentencesCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        List<Binding> rows = new ArrayList<>();
        workplace
                .loader()
                .sentences()
                .forEach((document, sentences) -> sentences.stream()
                        .filter(s -> all || s.state() == State.OPEN)
                        .forEach(s -> rows.add(row(document, s))));
        format.print(
                new Answer.Rows(List.of(DOCUMENT, START, STATE, OPEN, CLAIMS, CITATIONS, REASON, SENTENCE), rows),
                OptionalLong.empty(),
                List.of(),
                new Prefixes(workplace.base()),
                workplace.terminal());
        return 0;
    }

    private static Binding row(String document, SentenceCoverage sentence) {
        String open = sentence.open().stream()
                .map(mention -> mention.passage().quote())
                .collect(Collectors.joining("; "));
        BindingBuilder row = BindingBuilder.create();
        row.add(DOCUMENT, text(document));
        row.add(START, NodeFactoryExtra.intToNode(sentence.sentence().start()));
        row.add(STATE, text(sentence.state().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        row.add(OPEN, text(open));
        row.add(CLAIMS, NodeFactoryExtra.intToNode(sentence.claims()));
        row.add(CITATIONS, NodeFactoryExtra.intToNode(sentence.citations()));
        row.add(REASON, text(sentence.reason()));
        row.add(SENTENCE, text(sentence.sentence().quote()));
        return row.build();
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
