/**
 * Documents as they are: id, checksum, title, authors, dates, and the catalogue of {@code seeds/}.
 *
 * <p>A document is a text we hold and never edit. What its own text does not print, such as its author, carries the
 * place where it was verified ({@link org.attest.document.Stated}).
 */
@NullMarked
package org.attest.document;

import org.jspecify.annotations.NullMarked;
