/**
 * What pages show, and the one door to the templates of {@code src/main/jte}.
 *
 * <p>Models are records of plain text; whatever they hold is escaped by the templates.
 */
@NullMarked
package org.attest.server.page;

import org.jspecify.annotations.NullMarked;
