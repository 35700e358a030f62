/**
 * Queries that ask other endpoints too, by {@code SERVICE}: only those that whoever runs Attest has allowed, each with one
 * request that carries nothing of ours.
 */
@NullMarked
package org.attest.query.federation;

import org.jspecify.annotations.NullMarked;
