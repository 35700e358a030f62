package org.attest.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/** What a canned query must keep to, so that page, command, test and foreign tools can all be made from its file. */
public final class QueryLint {
    private final CannedQuery canned;
    private final Query query;
    private final QueryScan scan;
    private final List<Finding> findings = new ArrayList<>();

    private QueryLint(CannedQuery canned) {
        this.canned = canned;
        this.query = canned.query();
        this.scan = new QueryScan(query);
    }

    /** Everything that is wrong with a query; empty when it is fine. */
    public static List<Finding> lint(CannedQuery canned) {
        QueryLint lint = new QueryLint(canned);
        lint.parameters();
        lint.names();
        lint.columns();
        lint.shape();
        return lint.findings;
    }

    private void parameters() {
        Set<String> used = new LinkedHashSet<>(scan.outerVariables());
        used.addAll(scan.innerVariables());
        Map<String, String> known = new LinkedHashMap<>(new Prefixes(Base.DEFAULT).map());
        known.putAll(query.getPrefixMapping().getNsPrefixMap());
        for (String variable : used) {
            if (Parameter.marked(variable)
                    && Parameter.of(variable, known, Map.of()).isEmpty()) {
                found(
                        "?" + variable + " is neither ?_name_type nor ?__name_type",
                        "types: iri, integer, number, literal, a datatype such as xsd_date, a language such as en");
            }
        }
        for (Parameter parameter : canned.parameters()) {
            if (!canned.header().params().containsKey(parameter.name())) {
                found(
                        "the parameter ‘" + parameter.name() + "’ is used but not declared",
                        "add it to params: in the header");
            }
            if (!scan.outerVariables().contains(parameter.variable())) {
                found(
                        "the parameter ‘" + parameter.name() + "’ is only used inside sub-selects",
                        "a value given from outside does not reach there: use it in the outermost group");
            }
        }
        canned.header().params().forEach((name, said) -> {
            if (canned.parameter(name).isEmpty()) {
                found(said.line(), "the parameter ‘" + name + "’ is declared but not used", "take it out of params:");
            } else if (said.example().isEmpty()) {
                found(said.line(), "the parameter ‘" + name + "’ has no example", "add example: …");
            }
        });
    }

    private void names() {
        for (Parameter one : canned.parameters()) {
            for (Parameter other : canned.parameters()) {
                if (!one.equals(other) && other.name().startsWith(one.name())) {
                    found(
                            "the parameter name ‘" + one.name() + "’ begins the name ‘" + other.name() + "’",
                            "grlc replaces one inside the other: rename one");
                }
            }
        }
    }

    private void columns() {
        if (!query.isSelectType()) {
            return;
        }
        if (query.isQueryResultStar()) {
            found("SELECT * hides which columns there are", "name them");
            return;
        }
        canned.header().columns().forEach((name, said) -> {
            if (!query.getResultVars().contains(name)) {
                found(said.line(), "the column ‘" + name + "’ is described but not selected", "");
            }
        });
        for (String column : query.getResultVars()) {
            if (!canned.header().columns().containsKey(column)) {
                found("the column ‘" + column + "’ is not described", "add it to columns: in the header");
            }
        }
    }

    private void shape() {
        if (query.hasLimit() || query.hasOffset()) {
            found("LIMIT and OFFSET at the end are the caller's", "take them out; pagination: stands in the header");
        }
    }

    private void found(String message, String advice) {
        found(0, message, advice);
    }

    private void found(int line, String message, String advice) {
        findings.add(new Finding(Code.QUERY_CONVENTION, new Place(canned.file(), line, 0), message, advice));
    }
}
