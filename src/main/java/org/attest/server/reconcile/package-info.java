/**
 * The Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group, Final Report, 10 April 2023) as JSON:
 * what is asked, read; what is answered, written.
 */
@NullMarked
package org.attest.server.reconcile;

import org.jspecify.annotations.NullMarked;
