/** Which thing somebody means by a name: candidates with reasons, for who brings a list of names of their own. */
@NullMarked
package org.attest.query.reconcile;

import org.jspecify.annotations.NullMarked;
