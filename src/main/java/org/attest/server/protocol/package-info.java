/**
 * What clients ask over HTTP, read strictly: parameters, bodies and the media types they take.
 *
 * <p>Sources: SPARQL 1.1 Protocol (W3C, 21 March 2013), SPARQL 1.1 Graph Store HTTP Protocol (same day), RFC 9110 for
 * negotiation. Whatever is wrong with a request is a finding; nothing here answers.
 */
@NullMarked
package org.attest.server.protocol;

import org.jspecify.annotations.NullMarked;
