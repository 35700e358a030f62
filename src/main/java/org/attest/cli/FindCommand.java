package org.attest.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attest.query.Answer;
import org.attest.query.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Things by any of their names. */
@Command(
        name = "find",
        description = "Finds things by words of any of their names, in any spelling.",
        footer = {"", "Example: attest find daesh", "claims: claims about it; says: claims ascribed to it"})
final class FindCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "words, or beginnings of words, of one name")
    private List<String> words = List.of();

    @Mixin
    private ResultOptions result = new ResultOptions();

    FindCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        return workplace.ask(result.endpoint(), (endpoint, prefixes) -> {
            Answer.Rows rows = new Names(endpoint).find(String.join(" ", words));
            result.print(rows, endpoint.version(), List.of(), prefixes, workplace.terminal());
            return 0;
        });
    }
}
