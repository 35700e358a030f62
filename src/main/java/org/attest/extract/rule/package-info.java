/** What a rule is. */
@NullMarked
package org.attest.extract.rule;

import org.jspecify.annotations.NullMarked;
