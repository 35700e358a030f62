package org.attest.query;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.finding.AttestException;

/**
 * Rows that the server which has our store open gives at one of its addresses, as SPARQL 1.1 Query Results JSON.
 *
 * @param url the address, ending in {@code .srj}
 */
public record RemoteRows(String url) {
    /**
     * The rows.
     *
     * @throws AttestException what the server finds wrong, {@code QUERY_TIMEOUT} or {@code ENDPOINT_FAILED}
     */
    public Answer.Rows with(Map<String, String> parameters, Duration timeout) {
        return rows(new ServedAddress(url).get(parameters, timeout).body(), ResultSetLang.RS_JSON);
    }

    /** The rows of a body in one of SPARQL’s formats. */
    public static Answer.Rows rows(byte[] body, Lang format) {
        RowSet found = RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(body), format));
        List<Binding> rows = new ArrayList<>();
        found.forEachRemaining(rows::add);
        return new Answer.Rows(found.getResultVars(), rows);
    }
}
