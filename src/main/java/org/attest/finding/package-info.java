/**
 * Findings: what a check reports to the person at the keyboard, as data.
 *
 * <p>Leftmost package of the flow: everything may use it and it uses nothing but the JDK. A {@link
 * org.attest.finding.Finding} carries a stable {@link org.attest.finding.Code}, the place it is about, an excerpt and
 * advice; {@link org.attest.finding.AttestException} is the one exception by which findings travel.
 */
@NullMarked
package org.attest.finding;

import org.jspecify.annotations.NullMarked;
