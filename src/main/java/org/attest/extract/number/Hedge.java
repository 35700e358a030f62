package org.attest.extract.number;

import org.attest.extract.proposal.Bound;

/** Words that bound a number, and where they begin or end. */
record Hedge(int edge, Bound bound) {}
