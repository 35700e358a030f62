/**
 * The server: one embedded Fuseki, read only, and the pages around it.
 *
 * <p>{@link org.attest.server.AttestServer} puts it together. Every request passes {@link org.attest.server.FrontDoor},
 * which sets the headers, answers our own addresses and lets {@code /sparql} and {@code /data} through to Fuseki.
 */
@NullMarked
package org.attest.server;

import org.jspecify.annotations.NullMarked;
