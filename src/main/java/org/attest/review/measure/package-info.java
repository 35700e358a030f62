/** How many rows are right: pairs of gold and proposal, precision and recall by kind, precision by rule. */
@NullMarked
package org.attest.review.measure;

import org.jspecify.annotations.NullMarked;
