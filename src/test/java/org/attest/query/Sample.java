package org.attest.query;

import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/** The hand-written store of {@code sample.trig}, and short ways to ask it. */
public final class Sample {
    public static final Prefixes PREFIXES = new Prefixes(Base.DEFAULT);

    private Sample() {}

    public static Dataset dataset() {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
        Txn.executeWrite(
                dataset,
                () -> RDFParser.source(Sample.class.getResourceAsStream("sample.trig"))
                        .lang(Lang.TRIG)
                        .parse(dataset));
        return dataset;
    }

    public static LocalEndpoint endpoint() {
        return new LocalEndpoint(dataset(), () -> 7);
    }

    static Answer.Rows rows(Endpoint endpoint, CannedQuery query, Map<String, String> given) {
        return endpoint.rows(new Binder(PREFIXES, endpoint).bind(query, given));
    }

    static String cell(Binding row, String column) {
        return new TermText(PREFIXES).of(row.get(column));
    }
}
