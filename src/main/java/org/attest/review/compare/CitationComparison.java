package org.attest.review.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attest.extract.table.Row;

/** References: that they overlap is enough; then title, form, date, and author or outlet. */
record CitationComparison() implements KindComparison {
    private static final String SEVERAL = " | ";

    @Override
    public boolean sameThing(Row one, Row other) {
        return true;
    }

    @Override
    public List<String> differences(Row one, Row other) {
        List<String> columns = new ArrayList<>();
        if (!sameTitles(one.subject(), other.subject())) {
            columns.add("subject");
        }
        if (!one.unit().equals(other.unit())) {
            columns.add("unit");
        }
        if (!Cells.sameTime(one.asOf(), other.asOf())) {
            columns.add("asof");
        }
        if (!SourceNames.of(one.source()).meet(SourceNames.of(other.source()))) {
            columns.add("source");
        }
        return columns;
    }

    /** Whether each title is one of the others, or goes on where it ends. */
    private static boolean sameTitles(String one, String other) {
        List<String> a = titles(one);
        List<String> b = titles(other);
        return a.size() == b.size()
                && a.stream().allMatch(title -> b.stream().anyMatch(known -> sameTitle(title, known)));
    }

    private static boolean sameTitle(String one, String other) {
        boolean both = !one.isEmpty() && !other.isEmpty();
        return one.equals(other) || (both && (begins(one, other) || begins(other, one)));
    }

    private static boolean begins(String whole, String part) {
        return whole.startsWith(part + " ");
    }

    private static List<String> titles(String subject) {
        return Arrays.stream(subject.split(java.util.regex.Pattern.quote(SEVERAL), -1))
                .map(Cells::key)
                .toList();
    }
}
