package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.attest.query.Endpoint;
import org.attest.query.LocalEndpoint;
import org.attest.query.ServiceTargets;
import org.attest.query.federation.AllowedService;
import org.attest.query.federation.Federation;
import org.attest.query.federation.ServiceRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which other endpoints queries may ask by {@code SERVICE}. */
final class ServiceOptions {
    @Option(
            names = "--allow-service",
            paramLabel = "IRI[=ADDRESS]",
            description =
                    "let queries ask this endpoint by SERVICE, at another address when one is given; may be repeated"
                            + " (default: none)")
    private List<String> allowed = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /**
     * The endpoints named on the command line.
     *
     * @throws ParameterException for one that is no http address
     */
    Federation federation() {
        List<AllowedService> services = new ArrayList<>();
        for (String text : allowed) {
            services.add(AllowedService.of(text)
                    .orElseThrow(() -> new ParameterException(
                            java.util.Objects.requireNonNull(spec).commandLine(),
                            "--allow-service takes an http or https address, or two with = between, not ‘" + text
                                    + "’")));
        }
        return services.isEmpty() ? Federation.NONE : new Federation(services);
    }

    /** An endpoint whose queries may ask them: only our own store does the asking itself. */
    Endpoint over(Endpoint where) {
        Federation federation = federation();
        return where instanceof LocalEndpoint local && federation.any()
                ? new LocalEndpoint(local.dataset(), local.versions(), federation)
                : where;
    }

    /** Says, before a query runs, who will see what of it. */
    void announce(Query query, Endpoint where, Terminal terminal) {
        if (!ServiceTargets.any(query) || !(where instanceof LocalEndpoint)) {
            return;
        }
        for (ServiceRequest request : ServiceRequest.all(query)) {
            terminal.err().println("this tells " + request.host() + " what is asked of it, to the letter:");
            request.query().lines().forEach(line -> terminal.err().println("  " + line));
        }
    }
}
