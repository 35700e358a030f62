/**
 * The description of our addresses for programs: OpenAPI 3.1, made from the headers of the canned queries, so that it
 * cannot say anything else than the form, the command and the test.
 */
@NullMarked
package org.attest.server.api;

import org.jspecify.annotations.NullMarked;
