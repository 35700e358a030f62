package org.attest.finding;

/** How much a finding matters. Only {@link #ERROR} keeps a document from being loaded. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
