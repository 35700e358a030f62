package org.attest.export.permalink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attest.document.Checksum;
import org.attest.export.dump.Dump;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Answer;
import org.attest.rdf.Prefixes;
import org.attest.store.Store;

/**
 * A cited answer, asked again of a dump.
 *
 * @param findings what differs; empty when everything is as cited
 * @param rows how many rows or triples came out
 */
public record Verification(List<Finding> findings, int rows) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /**
     * Asks again. Both are compared, the content and the result: a dump that was changed may still give the same rows.
     *
     * @param shown what the dump is called
     */
    public static Verification of(Permalink cited, Dump dump, String shown, Duration timeout) {
        List<Finding> findings = new ArrayList<>();
        Checksum content = dump.digest();
        if (!content.equals(cited.content())) {
            findings.add(new Finding(
                    Code.DUMP_DIFFERS,
                    Place.of(shown),
                    "this is not the content of version " + cited.version() + ": " + content + ", not "
                            + cited.content(),
                    "take the dump of that version, and look whether it came whole"));
        }
        Prefixes prefixes = new Prefixes(cited.base());
        try (Store store = dump.loaded(prefixes)) {
            Answer answer = Permalink.ask(Permalink.repeatable(cited.query(), prefixes), store, timeout);
            Checksum result = ResultDigest.of(answer);
            if (!result.equals(cited.result())) {
                findings.add(new Finding(
                        Code.RESULT_DIFFERS,
                        Place.of(shown),
                        "the query gives another answer: " + answer.size() + " rows, " + result + ", not "
                                + cited.rows() + " rows, " + cited.result(),
                        "what was cited is not what the dump says"));
            }
            return new Verification(findings, answer.size());
        }
    }
}
