/**
 * Drafts: what rules propose for a document, as a claim sheet that a person can review and that every reader of sheets
 * takes.
 */
@NullMarked
package org.attest.load.draft;

import org.jspecify.annotations.NullMarked;
