/** What an evaluation found, for people and for programs. */
@NullMarked
package org.attest.review.report;

import org.jspecify.annotations.NullMarked;
