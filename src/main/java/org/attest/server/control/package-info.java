/**
 * How other commands of the same user tell a running server what to do: over a listener of its own on loopback, with a
 * token that only those know who may read the store's folder. The public port has none of this.
 *
 * <p>{@link org.attest.server.control.ControlRequest} is the closed set of what can be asked for.
 */
@NullMarked
package org.attest.server.control;

import org.jspecify.annotations.NullMarked;
