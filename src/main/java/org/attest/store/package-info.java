/**
 * The TDB2 store: opening, transactions, replacing one graph as a unit, and what is derived after a load.
 *
 * <p>The default graph of every query is the union of the named graphs. Graph {@code meta} remembers what each graph was
 * made from; graph {@code inferred} holds what the rules of {@code ontology/rules/} add and is rebuilt, never edited.
 */
@NullMarked
package org.attest.store;

import org.jspecify.annotations.NullMarked;
