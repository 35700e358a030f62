/**
 * What keeps a public server alive: how long a query may run, how many run at a time, how often one client may ask.
 *
 * <p>Who is refused gets a finding that says when to come back.
 */
@NullMarked
package org.attest.server.limit;

import org.jspecify.annotations.NullMarked;
