package org.attest.extract.estimate;

import org.attest.extract.proposal.Counted;

/** What is counted and how far its words go. */
record Reach(Counted counted, int to) {}
