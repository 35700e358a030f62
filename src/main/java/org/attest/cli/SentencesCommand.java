package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.attest.check.SentenceCoverage;
import org.attest.check.SentenceCoverage.State;
import org.attest.finding.Exit;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.ResultFormat;
import org.attest.rdf.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the sheets leave unrecorded, sentence by sentence. */
@Command(
        name = "sentences",
        description = {
            "Tells of each sentence what its sheet records: covered, nothing claimed, or open.",
            "Open means that a number, date, name or bracket lies in no claim or citation that accounts for it."
        },
        footer = {"", "Example: attest sentences --open", "Exit code 1 when a sentence is open."})
final class SentencesCommand implements Callable<Integer> {
    private static final List<Var> COLUMNS = List.of(
            Var.alloc("document"),
            Var.alloc("start"),
            Var.alloc("state"),
            Var.alloc("claims"),
            Var.alloc("citations"),
            Var.alloc("unaccounted"),
            Var.alloc("sentence"));

    private static final AnswerMeta META = new AnswerMeta(true, OptionalLong.empty(), List.of());

    private final Workplace workplace;

    @Option(names = "--open", description = "only the sentences that are open")
    private boolean open;

    @Option(names = "--document", paramLabel = "ID", description = "only this document")
    private Optional<String> document = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = ResultOptions.FormatConverter.class,
            description = "table, csv, tsv, json (default: table)")
    private ResultFormat format = ResultFormat.TABLE;

    SentencesCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        List<Binding> rows = new ArrayList<>();
        int left = 0;
        int all = 0;
        for (Map.Entry<String, List<SentenceCoverage>> entry :
                workplace.loader().sentences().entrySet()) {
            if (document.filter(id -> !id.equals(entry.getKey())).isPresent()) {
                continue;
            }
            for (SentenceCoverage sentence : entry.getValue()) {
                boolean isOpen = sentence.state() == State.OPEN;
                all++;
                left += isOpen ? 1 : 0;
                if (isOpen || !open) {
                    rows.add(row(entry.getKey(), sentence));
                }
            }
        }
        Terminal terminal = workplace.terminal();
        new AnswerWriter(new Prefixes(workplace.base()), ResultOptions.CELL, terminal.width())
                .write(new Answer.Rows(COLUMNS, rows), format, META, terminal.out());
        terminal.out().flush();
        terminal.err().println(all + " sentences, " + left + " open");
        return left == 0 ? Exit.FINE.status() : Exit.FINDINGS.status();
    }

    private static Binding row(String document, SentenceCoverage sentence) {
        String unaccounted = sentence.open().stream()
                .map(mention -> mention.passage().quote())
                .collect(Collectors.joining("; "));
        String state = sentence.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var row = BindingFactory.builder();
        row.add(COLUMNS.get(0), text(document));
        row.add(COLUMNS.get(1), NodeFactoryExtra.intToNode(sentence.sentence().start()));
        row.add(COLUMNS.get(2), text(sentence.reason().isEmpty() ? state : state + " (" + sentence.reason() + ")"));
        row.add(COLUMNS.get(3), NodeFactoryExtra.intToNode(sentence.claims()));
        row.add(COLUMNS.get(4), NodeFactoryExtra.intToNode(sentence.citations()));
        row.add(COLUMNS.get(5), text(unaccounted));
        row.add(COLUMNS.get(6), text(sentence.sentence().quote()));
        return row.build();
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
