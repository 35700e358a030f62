package org.attest.evidence.lineage;

/** Constructs of SPARQL that generated queries are made of. */
enum Construct {
    JOIN,
    OPTIONAL,
    UNION,
    FILTER,
    BIND,
    VALUES,
    SUB_SELECT,
    GRAPH,
    PATH,
    AGGREGATE,
    HAVING,
    DISTINCT,
    ORDER_LIMIT,
    MINUS,
    NOT_EXISTS,
    EXISTS,
    TEXT_SEARCH,
    SELECT,
    ASK,
    CONSTRUCT
}
