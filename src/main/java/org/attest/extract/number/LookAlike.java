package org.attest.extract.number;

/** Something printed like a number that counts nothing. */
interface LookAlike {
    /** Whether the candidate is one. */
    boolean takes(Candidate candidate);
}
