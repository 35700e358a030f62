/**
 * The files people edit: the catalogue, reference data and claim sheets.
 *
 * <p>{@link org.attest.sheet.YamlReader} keeps line and column of everything, so that each finding points at the place;
 * {@link org.attest.sheet.Keys} lists the keys of each form, for reading, writing and the JSON Schemas alike. A claim
 * sheet is read against the text of its document: its quotes become passages or findings here.
 */
@NullMarked
package org.attest.sheet;

import org.jspecify.annotations.NullMarked;
