package org.attest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.rule.Rule;
import org.attest.extract.rule.RulePrecision;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Exit;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.finding.Severity;
import org.attest.load.Extraction;
import org.attest.load.ProposedDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts sheets of what rules propose for texts. */
@Command(
        name = "extract",
        description = {
            "Reads texts by named, versioned rules and drafts a claim sheet of what these propose, for a person to review.",
            "One text is printed; several, or a folder, go to the files of a folder."
        },
        footer = {
            "",
            "Examples: attest extract report.txt > data/drafts/report.yaml",
            "          attest extract --format tsv report.txt",
            "          attest extract --output data/drafts reports/",
            "          attest extract --rules"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "text files, and folders with some", arity = "0..*")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "yaml",
            description = "yaml: a draft sheet; tsv, json: one row for each proposal (default: yaml)")
    private DraftFormat format = DraftFormat.YAML;

    @Option(names = "--output", paramLabel = "DIR", description = "write DIR/DOCUMENT.yaml for each text")
    private @Nullable Path output;

    @Option(names = "--force", description = "write over files that are there")
    private boolean force;

    @Option(
            names = "--rules",
            description = "list the rules instead, with why each can be trusted and how often it was right")
    private boolean rules;

    ExtractCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Extraction extraction = Extraction.shipped(workplace.home());
        if (rules) {
            list(extraction.extractor().rules());
            return Exit.FINE.status();
        }
        if (files.isEmpty()) {
            throw misused("no text is named", "name a text file: attest extract report.txt");
        }
        boolean one = files.size() == 1 && !Files.isDirectory(files.get(0));
        if (output == null && !one) {
            throw misused("several texts do not go into one answer", "name a folder for the drafts with --output DIR");
        }
        DraftOutput drafts = new DraftOutput(workplace, format, output, force);
        Terminal terminal = workplace.terminal();
        List<Finding> unread =
                extraction.each(files, Clock.systemUTC(), terminal::progress, document -> take(document, drafts));
        drafts.tell(unread);
        terminal.out().flush();
        return drafts.exit().status();
    }

    private static void take(ProposedDocument document, DraftOutput drafts) {
        drafts.tell(document.findings());
        ProposedDocument.Content content = document.content();
        if (content != null) {
            drafts.write(content);
        }
    }

    private void list(List<Rule> all) {
        RulePrecision precision = RulePrecision.shipped();
        for (Rule rule : all) {
            RuleId id = rule.id();
            String measured = precision
                    .of(id)
                    .map(p -> String.format(Locale.ROOT, "%.2f", p))
                    .orElse("-");
            workplace.terminal().out().println(id + "\t" + measured + "\t" + rule.rationale());
        }
    }

    private static AttestException misused(String message, String advice) {
        return new AttestException(new Finding(Code.USAGE, Place.of("attest extract"), message, advice));
    }

    /** Whether a finding is an error. */
    static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
