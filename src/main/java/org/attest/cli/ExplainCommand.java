package org.attest.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Triple;
import org.attest.evidence.Explainer;
import org.attest.evidence.Explanation;
import org.attest.evidence.ExplanationJson;
import org.attest.evidence.ExplanationText;
import org.attest.evidence.ReferencePlaces;
import org.attest.evidence.TriplePattern;
import org.attest.finding.Exit;
import org.attest.load.Home;
import org.attest.load.RuleFiles;
import org.attest.query.Endpoint;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.store.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a triple stands in the store. */
@Command(
        name = "explain",
        description =
                "Says why triples stand in the store: the rules that give them, and what these rest on, down to quotes and"
                        + " files.",
        footer = {
            "",
            "Example: attest explain 'foreign-fighters-threat#tunisia' at:byline '?'",
            "         attest explain publication:dabiq-7 a at:Source --all",
            "Terms: prefixed names, IRIs, place/tunisia, document#id, a, literals, plain words for a literal, ? for anything"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "a term, or ? for anything")
    private String subject = "";

    @Parameters(index = "1", paramLabel = "PREDICATE", description = "a term, or ? for anything")
    private String predicate = "";

    @Parameters(index = "2", paramLabel = "OBJECT", description = "a term, words of a literal, or ? for anything")
    private String object = "";

    @Option(names = "--all", description = "follow every derivation, and not only the first")
    private boolean all;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "most triples to explain (default: 5)")
    private int limit = 5;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text)")
    private Format format = Format.text;

    @Option(names = "--endpoint", paramLabel = "URL", description = "ask this SPARQL endpoint instead of our own store")
    private @Nullable String endpoint;

    /** How an explanation is written, by the words that people type. */
    enum Format {
        text,
        json
    }

    ExplainCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Home home = workplace.home();
        Rules rules = RuleFiles.of(home);
        ReferencePlaces places = endpoint == null ? ReferencePlaces.of(home) : ReferencePlaces.unknown();
        return workplace.ask(Optional.ofNullable(endpoint), (where, prefixes) -> {
            Explainer explainer = new Explainer(where, new Iris(prefixes.base()), rules, places, all);
            return explain(where, prefixes, explainer);
        });
    }

    private int explain(Endpoint where, Prefixes prefixes, Explainer explainer) {
        TriplePattern pattern = new TriplePattern(prefixes, subject, predicate, object);
        int most = Math.max(1, limit);
        List<Triple> triples = pattern.matches(where, most + 1);
        if (triples.isEmpty()) {
            workplace.terminal().findings(List.of(pattern.nothing(where)));
            return Exit.FINDINGS.status();
        }
        List<Explanation> explanations =
                triples.stream().limit(most).map(explainer::explain).toList();
        print(explanations, triples.size() > most, prefixes);
        return 0;
    }

    private void print(List<Explanation> explanations, boolean more, Prefixes prefixes) {
        if (format == Format.json) {
            JsonArray array = new JsonArray();
            explanations.forEach(explanation -> array.add(new ExplanationJson(prefixes).of(explanation)));
            JsonObject root = new JsonObject();
            root.put("explanations", array);
            root.put("complete", !more);
            JSON.write(workplace.terminal().out(), root);
        } else {
            ExplanationText text = new ExplanationText(prefixes);
            explanations.forEach(explanation -> workplace.terminal().out().print(text.of(explanation)));
        }
        workplace.terminal().out().flush();
        if (more) {
            workplace
                    .terminal()
                    .err()
                    .println("first " + explanations.size() + " triples only; --limit N for more, or name the terms");
        }
    }
}
