/**
 * The TDB2 store: opening, transactions, replacing one graph as a unit, and what is derived after a load.
 *
 * <p>The default graph of every query is the union of the named graphs. Graph {@code meta} remembers what each graph was
 * made from; graphs {@code inferred} and {@code curation/rules} hold what the rules of {@code ontology/rules/} add, the one
 * what follows and the other what is to be doubted, and are rebuilt, never edited.
 */
@NullMarked
package org.attest.store;

import org.jspecify.annotations.NullMarked;
