package org.attest.sheet;

import org.attest.finding.Code;
import org.attest.finding.Finding;

/**
 * A value read from a sheet and the entry it stands in.
 *
 * @param entry the entry, for findings about one of its keys
 */
public record Located<T>(T value, Yaml.Mapping entry) {
    /** A finding about the value of one key, or about the entry when it lacks the key. */
    public Finding finding(String key, Code code, String message, String advice) {
        return entry.get(key).map(Yaml::at).orElse(entry.at()).finding(code, message, advice);
    }
}
