/**
 * The one door to RDF4J Rio, and the bridge from its handlers into Jena.
 *
 * <p>Every statement that enters or leaves the store in a file, and every claim on its way in, passes through Rio's
 * streaming handlers here. No other package knows RDF4J.
 */
@NullMarked
package org.attest.rdf.rio;

import org.jspecify.annotations.NullMarked;
