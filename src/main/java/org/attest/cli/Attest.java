package org.attest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Exit;
import org.attest.finding.Finding;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.load.Home;
import org.attest.load.WithdrawnFile;
import org.attest.query.CannedQuery;
import org.attest.query.QueryCatalogue;
import org.attest.text.HiddenNames;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
public final class Attest {
    private static final String QUERY = "query";

    private final Terminal terminal;

    Attest(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Attest(Terminal.ofProcess()).run(arguments));
    }

    /** Runs one command and returns its exit code. */
    int run(String... arguments) {
        GlobalOptions options = new GlobalOptions();
        Workplace workplace = new Workplace(options, terminal);
        CommandLine line = new CommandLine(options)
                .addSubcommand(new ServeCommand(workplace))
                .addSubcommand(new LoadCommand(workplace))
                .addSubcommand(new ExtractCommand(workplace))
                .addSubcommand(new CheckCommand(workplace))
                .addSubcommand(new QueryCommand(workplace))
                .addSubcommand(new SparqlCommand(workplace))
                .addSubcommand(new FindCommand(workplace))
                .addSubcommand(new ExplainCommand(workplace))
                .addSubcommand(new EvidenceCommand(workplace))
                .addSubcommand(new ExportCommand(workplace))
                .addSubcommand(new VerifyCommand(workplace))
                .addSubcommand(new WhatChangedCommand(workplace))
                .addSubcommand(new EvaluateCommand(workplace))
                .addSubcommand(new SentencesCommand(workplace))
                .addSubcommand(new BackupCommand(workplace))
                .addSubcommand(new RestoreCommand(workplace))
                .addSubcommand(new StatsCommand(workplace))
                .addSubcommand(new WithdrawCommand(workplace));
        try {
            addCannedQueries(line, workplace, List.of(arguments));
        } catch (AttestException e) {
            return tell(e, false);
        }
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
        // @FILE is ours, for queries.
        line.setExpandAtFiles(false);
        line.setOut(terminal.writer(terminal.out()));
        line.setErr(terminal.writer(terminal.err()));
        line.setUsageHelpWidth(Math.min(120, terminal.width()));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, options.debug()));
        if (arguments.length == 0) {
            line.usage(terminal.err());
            return Exit.USAGE.status();
        }
        return line.execute(arguments);
    }

    /** Only when they are asked for: reading all headers takes longer than some commands. */
    private static void addCannedQueries(CommandLine line, Workplace workplace, List<String> arguments) {
        if (!arguments.contains(QUERY)) {
            return;
        }
        CommandLine parent = Objects.requireNonNull(line.getSubcommands().get(QUERY));
        parent.setUnmatchedOptionsArePositionalParams(true);
        Path queries = queries(workplace, arguments);
        HiddenNames hidden = WithdrawnFile.names(new Home(queries.resolve("..").normalize()));
        for (CannedQuery query : QueryCatalogue.of(queries).without(hidden).queries()) {
            CommandLine command = new CommandLine(new CannedCommand(workplace, query).spec());
            command.getCommandSpec().mixinStandardHelpOptions(true);
            parent.addSubcommand(query.name(), command);
        }
    }

    /** The commands depend on the home, so it is looked up before the options are parsed. */
    private static Path queries(Workplace workplace, List<String> arguments) {
        int option = arguments.indexOf("--home");
        if (option >= 0 && option + 1 < arguments.size()) {
            return Path.of(arguments.get(option + 1)).resolve("queries");
        }
        return arguments.stream()
                .filter(a -> a.startsWith("--home="))
                .map(a -> Path.of(a.substring("--home=".length())).resolve("queries"))
                .findFirst()
                .orElseGet(() -> workplace.options().homeFolder().resolve("queries"));
    }

    private int misused(ParameterException e, String[] arguments) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String message = String.valueOf(e.getMessage());
        String advice = "‘" + command.qualifiedName() + " --help’ shows how";
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            List<String> known = new ArrayList<>(command.subcommands().keySet());
            known.addAll(command.optionsMap().keySet());
            message = "‘" + word + "’ is neither a command nor an option here";
            advice = Nearest.to(word, known)
                            .map(n -> "did you mean ‘" + n + "’? ")
                            .orElse("")
                    + advice;
        }
        terminal.findings(List.of(new Finding(Code.USAGE, Place.of(command.qualifiedName()), message, advice)));
        return Exit.USAGE.status();
    }

    private int failed(Exception e, boolean debug) {
        if (e instanceof AttestException findings) {
            return tell(findings, debug);
        }
        terminal.findings(List.of(new Finding(
                Code.INTERNAL,
                Place.of("attest"),
                "a fault of Attest itself: " + e,
                debug ? "" : "run it again with --debug and report what it shows")));
        trace(e, debug);
        return Exit.INTERNAL.status();
    }

    private int tell(AttestException e, boolean debug) {
        terminal.findings(e.findings());
        trace(e, debug);
        return e.exit().status();
    }

    private void trace(Exception e, boolean debug) {
        if (debug) {
            e.printStackTrace(terminal.err());
        }
    }
}
