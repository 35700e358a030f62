package org.attest.evidence.lineage;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes queries whose constructs are nested two deep. What goes over {@code ?a} to {@code ?d} are nodes, {@code ?n} numbers. */
final class QueryMaker {
    private static final List<Construct> WRAPPING = List.of(
            Construct.JOIN,
            Construct.OPTIONAL,
            Construct.UNION,
            Construct.FILTER,
            Construct.BIND,
            Construct.VALUES,
            Construct.SUB_SELECT,
            Construct.GRAPH,
            Construct.PATH,
            Construct.DISTINCT,
            Construct.ORDER_LIMIT,
            Construct.MINUS,
            Construct.NOT_EXISTS,
            Construct.EXISTS,
            Construct.TEXT_SEARCH);
    private static final List<String> PATHS = List.of(
            "x:p+",
            "x:p*",
            "x:p/x:q",
            "x:p|x:q",
            "^x:p",
            "x:p?",
            "(x:p|x:q)+",
            "(x:p/x:q)*",
            "!(x:t|x:n)",
            "(^x:p|x:q)+");

    private final Random random;
    private final Set<Construct> used = EnumSet.noneOf(Construct.class);
    private @Nullable String group;
    private boolean windowed;

    QueryMaker(Random random) {
        this.random = random;
    }

    /** A query with this construct outermost. */
    MadeQuery make(Construct first) {
        return switch (first) {
            case AGGREGATE, HAVING -> aggregate(first == Construct.HAVING);
            case ASK -> made(Construct.ASK, "ASK { " + body(2) + " }");
            case CONSTRUCT ->
                made(Construct.CONSTRUCT, "CONSTRUCT { ?a x:made ?b . ?b x:back ?a } WHERE { " + body(2) + " }");
            case SELECT -> made(Construct.SELECT, "SELECT ?a ?b ?c { " + body(2) + " }");
            default ->
                made(
                        Construct.SELECT,
                        "SELECT " + pick(List.of("*", "?a ?b", "?a", "?b ?c", "DISTINCT ?a")) + " { " + wrap(first, 1)
                                + " }");
        };
    }

    private String body(int depth) {
        return depth == 0 ? leaf() : wrap(pick(WRAPPING), depth - 1);
    }

    /** Where more solutions mean fewer rows: a window there would have no rows that an open query has. */
    private String against(int depth) {
        Construct construct = pick(WRAPPING);
        while (construct == Construct.ORDER_LIMIT) {
            construct = pick(WRAPPING);
        }
        return depth == 0 ? leaf() : wrap(construct, depth - 1);
    }

    private MadeQuery made(Construct form, String text) {
        used.add(form);
        String asked = windowed ? text : text.replaceAll("#window\\([^)]*\\)", "");
        return new MadeQuery(
                asked.replaceAll("#window\\(([^)]*)\\)", "$1"),
                asked.replaceAll("#window\\([^)]*\\)", ""),
                group,
                Set.copyOf(used));
    }

    private MadeQuery aggregate(boolean having) {
        used.add(Construct.AGGREGATE);
        String inner = "?a x:p ?b . " + (random.nextBoolean() ? "" : body(1));
        group = "SELECT * { " + inner.replaceAll("#window\\([^)]*\\)", "") + " }";
        String taken = pick(List.of("COUNT(?b)", "MIN(STR(?b))", "MAX(STR(?b))", "COUNT(DISTINCT ?b)", "SAMPLE(?a)"));
        String sub = "SELECT ?a (COUNT(*) AS ?many) (" + taken + " AS ?value) { " + inner + " } GROUP BY ?a";
        if (having) {
            used.add(Construct.HAVING);
            sub += " HAVING(COUNT(*) > " + random.nextInt(2) + ")";
        }
        if (random.nextBoolean()) {
            return made(Construct.SELECT, sub);
        }
        used.add(Construct.SUB_SELECT);
        String outside = pick(List.of("?a x:q ?e .", "OPTIONAL { ?a x:q ?e }", "FILTER(?many > 0)", "?a x:n ?n ."));
        return made(Construct.SELECT, "SELECT * { { " + sub + " } " + outside + " }");
    }

    private String wrap(Construct construct, int depth) {
        used.add(construct);
        return switch (construct) {
            case JOIN -> body(depth) + " " + leaf();
            case OPTIONAL -> leaf() + " OPTIONAL { " + against(depth) + " }";
            case UNION -> "{ " + body(depth) + " } UNION { " + leaf() + " }";
            case FILTER -> body(depth) + " FILTER(" + condition() + ")";
            case BIND ->
                body(depth) + " BIND(" + pick(List.of("STR(?a)", "COALESCE(?c, ?b)", "EXISTS { ?a x:q ?z }"))
                        + " AS ?made" + random.nextInt(1000) + ")";
            case VALUES -> "VALUES ?a { " + node() + " " + node() + " " + node() + " } " + body(depth);
            case SUB_SELECT ->
                "{ SELECT " + pick(List.of("?a ?b", "?a", "?b", "*")) + " { " + body(depth) + " } } " + leaf();
            case GRAPH -> pick(List.of("GRAPH ?g { ", "GRAPH x:one { ", "GRAPH x:two { ")) + body(depth) + " }";
            case PATH -> "?a " + pick(PATHS) + " ?b . " + body(depth);
            case DISTINCT -> "{ SELECT DISTINCT " + pick(List.of("?a", "?a ?b")) + " { " + body(depth) + " } }";
            case ORDER_LIMIT -> {
                windowed = true;
                yield leaf() + " { SELECT DISTINCT ?a { " + body(depth) + " ?a x:n ?m } ORDER BY ?a #window(LIMIT 3"
                        + pick(List.of("", " OFFSET 1")) + ") }";
            }
            case MINUS -> leaf() + " MINUS { " + against(depth) + " }";
            case NOT_EXISTS -> leaf() + " FILTER NOT EXISTS { " + against(depth) + " }";
            case EXISTS -> leaf() + " FILTER EXISTS { " + body(depth) + " }";
            case TEXT_SEARCH ->
                "?a x:t ?words FILTER(" + pick(List.of("CONTAINS(?words, \"a\")", "REGEX(?words, \"B\", \"i\")")) + ") "
                        + body(depth);
            default -> throw new IllegalArgumentException(construct.name());
        };
    }

    private String leaf() {
        String one = pick(List.of("?a x:p ?b .", "?a x:q ?b .", "?b x:p ?c .", "?a x:q ?c .", "?a ?r ?b ."));
        return random.nextInt(3) == 0 ? one + " " + pick(List.of("?a x:p ?c .", "?c x:q ?b .", "?a x:n ?n .")) : one;
    }

    private String condition() {
        return pick(List.of(
                "?a != ?b",
                "STR(?a) < STR(?b)",
                "?a != " + node(),
                "BOUND(?c) || ?a != " + node(),
                "IF(EXISTS { ?a x:q ?z }, true, ?b = " + node() + ")",
                "?b IN (" + node() + ", " + node() + ")"));
    }

    private String node() {
        return "x:n" + random.nextInt(6);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
