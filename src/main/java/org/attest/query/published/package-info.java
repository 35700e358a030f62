/** The canned queries as RDF, in the form in which SPARQL examples are shared, so that a client finds them in the store. */
@NullMarked
package org.attest.query.published;

import org.jspecify.annotations.NullMarked;
