package org.attest.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.attest.query.Answer;
import org.attest.query.Binder;
import org.attest.query.CannedQuery;
import org.attest.query.Parameter;
import org.attest.rdf.Prefixes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command of one canned query. Its options are the query's parameters. */
final class CannedCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final CannedQuery query;
    private final CommandSpec spec;
    private final ResultOptions result = new ResultOptions();
    private final IncludeOption include = new IncludeOption();
    private final WithoutOption without = new WithoutOption();

    CannedCommand(Workplace workplace, CannedQuery query) {
        this.workplace = workplace;
        this.query = query;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(query.name());
        spec.usageMessage()
                .description(query.header().summary() + ".", query.header().description())
                .footer("", "Example: " + example());
        query.parameters().forEach(p -> spec.addOption(option(p)));
        spec.addMixin("result", CommandSpec.forAnnotatedObject(result));
        spec.addMixin("include", CommandSpec.forAnnotatedObject(include));
        spec.addMixin("without", CommandSpec.forAnnotatedObject(without));
    }

    CommandSpec spec() {
        return spec;
    }

    private static OptionSpec option(Parameter parameter) {
        String kebab = parameter.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String[] names = kebab.equals(parameter.name())
                ? new String[] {"--" + kebab}
                : new String[] {"--" + parameter.name(), "--" + kebab};
        return OptionSpec.builder(names)
                .paramLabel(parameter.type().describe().toUpperCase(Locale.ROOT))
                .type(String.class)
                .description(parameter.header().label() + ", for example " + parameter.example())
                .build();
    }

    private String example() {
        StringBuilder example = new StringBuilder("attest query ").append(query.name());
        query.parameters().stream()
                .filter(p -> p.required() || p.equals(query.parameters().get(0)))
                .forEach(p -> example.append(" --").append(p.name()).append(' ').append(p.example()));
        return example.toString();
    }

    @Override
    public Integer call() {
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = spec.findOption("--" + parameter.name()).getValue();
            if (value != null) {
                given.put(parameter.name(), value);
            }
        }
        if (without.any(include.proposed() ? Optional.of("--include") : result.elsewhere())) {
            Map<String, String> asked = new LinkedHashMap<>(given);
            asked.put("_without", without.one(workplace));
            Optional<Answer.Rows> served = workplace.served("q/" + query.name(), asked, result.timeout());
            if (served.isPresent()) {
                result.print(
                        served.get(), query.header().lines(), new Prefixes(workplace.base()), workplace.terminal());
                return 0;
            }
            return workplace.without(without.sources(), (whole, view, prefixes) -> {
                Query bound = new Binder(prefixes, view).bind(query, given);
                result.run(view, prefixes, bound, query.header().lines(), workplace.terminal());
                return 0;
            });
        }
        return workplace.ask(result.endpoint(), include.proposed(), (endpoint, prefixes) -> {
            Query bound = new Binder(prefixes, endpoint).bind(query, given);
            result.run(endpoint, prefixes, bound, query.header().lines(), workplace.terminal());
            return 0;
        });
    }
}
