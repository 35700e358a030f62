/**
 * The claims in the forms of other communities: nanopublications, Data Cube, schema.org, CSL-JSON, BibTeX. None of them has
 * room for all that a claim knows; each says what it could not carry.
 */
@NullMarked
package org.attest.export.view;

import org.jspecify.annotations.NullMarked;
