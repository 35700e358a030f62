/**
 * From claims to quads: the one place that makes our IRIs.
 *
 * <p>{@link org.attest.rdf.Iris} builds every IRI below a configurable base, {@link org.attest.rdf.Prefixes} names the
 * namespaces people type, {@link org.attest.rdf.AtClass} and {@link org.attest.rdf.AtProperty} are the terms of {@code
 * ontology/attest.ttl}. The graph is plain RDF 1.1 without blank nodes.
 */
@NullMarked
package org.attest.rdf;

import org.jspecify.annotations.NullMarked;
