package org.attest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.attest.export.dump.Dump;
import org.attest.finding.Exit;
import org.attest.query.Answer;
import org.attest.query.CannedQuery;
import org.attest.query.LocalEndpoint;
import org.attest.query.difference.CannedAnswers;
import org.attest.rdf.Prefixes;
import org.attest.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two dumps, in the answers to canned queries. It needs no store. */
@Command(
        name = "what-changed",
        description = "Sets the answers to canned queries from two dumps beside each other, row by row.",
        footer = {"", "Example: attest what-changed march.nq.gz april.nq.gz --query estimates"})
final class WhatChangedCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(index = "0", paramLabel = "OLDER", description = "the older dump, N-Quads, also compressed")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEWER", description = "the newer dump")
    private Path newer = Path.of("");

    @Option(names = "--query", paramLabel = "NAME", description = "only this canned query (default: all)")
    private @Nullable String query;

    @Mixin
    private ResultOptions result = new ResultOptions();

    WhatChangedCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Prefixes prefixes = new Prefixes(workplace.base());
        List<CannedQuery> asked = query == null
                ? CannedAnswers.comparable(workplace.catalogue())
                : List.of(workplace.catalogue().named(query));
        try (Store before = Dump.read(older).loaded(prefixes);
                Store after = Dump.read(newer).loaded(prefixes)) {
            Answer.Rows changes =
                    new CannedAnswers(endpoint(before), prefixes, result.timeout()).changes(asked, endpoint(after));
            result.print(changes, OptionalLong.empty(), List.of(), prefixes, workplace.terminal());
        }
        return Exit.FINE.status();
    }

    private static LocalEndpoint endpoint(Store content) {
        return new LocalEndpoint(content.dataset(), () -> 0);
    }
}
