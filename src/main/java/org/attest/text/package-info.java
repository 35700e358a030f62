/**
 * Texts, passages and quotes.
 *
 * <p>Offsets count Unicode code points of the strictly decoded text from 0, end exclusive; nothing is normalised. {@link
 * org.attest.text.QuoteFinder} finds a quote exactly or says why it cannot, with the nearest text.
 */
@NullMarked
package org.attest.text;

import org.jspecify.annotations.NullMarked;
