package org.attest.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * Names that a parameter can take: of the things of its class that claims deal with.
 *
 * @param endpoint where they are looked up
 */
public record ThingChoices(Endpoint endpoint) {
    /** A longer list helps nobody who looks through it. */
    private static final int MOST = 300;

    private static final String CHOICES = """
            SELECT DISTINCT ?label
            WHERE {
              ?thing a ?class ; at:label ?label . FILTER(?class IN (%s))
              FILTER(EXISTS { ?claim at:about ?thing } || EXISTS { ?claim at:saidBy ?thing } || EXISTS { ?claim at:cites ?thing } || EXISTS { ?claim at:printedIn ?thing })
            }
            ORDER BY ?label LIMIT %d
            """;

    /** The names for each parameter of a query that takes a thing of some class, by the parameter's name. */
    public Map<String, List<String>> of(CannedQuery query) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String classes = parameter.header().classIri().replace("|", ", ");
            if (!classes.isEmpty() && parameter.header().reconcile()) {
                choices.put(parameter.name(), names(classes));
            }
        }
        return choices;
    }

    private List<String> names(String classes) {
        QueryReader reader = new QueryReader(new Prefixes(Base.DEFAULT));
        List<String> names = new ArrayList<>();
        for (Binding row : endpoint.rows(reader.read("choices", CHOICES.formatted(classes, MOST)))
                .rows()) {
            names.add(row.get("label").getLiteralLexicalForm());
        }
        return names;
    }
}
