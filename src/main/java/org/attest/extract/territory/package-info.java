/** Rules for wilayat and administrative areas. */
@NullMarked
package org.attest.extract.territory;

import org.jspecify.annotations.NullMarked;
