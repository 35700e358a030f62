/** Rules for what is called likely. */
@NullMarked
package org.attest.extract.judgement;

import org.jspecify.annotations.NullMarked;
