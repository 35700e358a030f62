package org.attest.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.rdf.rio.RioFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a thing, as a page.
 *
 * @param title its name, else its id
 * @param kind what it is, in words
 * @param iri the thing itself
 * @param path of the thing below the base
 * @param notice why one may not want to read on; empty for nothing
 * @param names in their languages and scripts
 * @param lines what is said of it outside of claims
 * @param parts claims and other rows that concern it
 * @param out where else it is described
 * @param card of a claim; null for anything else
 */
public record ThingPage(
        String title,
        String kind,
        String iri,
        String path,
        String notice,
        List<Name> names,
        List<Line> lines,
        List<Part> parts,
        List<Out> out,
        @Nullable CardPage card) {
    public ThingPage {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
        out = List.copyOf(out);
    }

    /**
     * A name.
     *
     * @param language BCP 47 tag; empty for none
     * @param use which part or kind of name it is; empty for nothing in particular
     */
    public record Name(String text, String language, String use) {}

    /**
     * A property with its values.
     *
     * @param link where the property is explained
     */
    public record Line(String property, String link, List<Value> values) {}

    /**
     * A value.
     *
     * @param link where it leads on this server; empty for nowhere
     */
    public record Value(String text, String link) {}

    /**
     * Rows that concern the thing.
     *
     * @param view the picture that fits them; empty for none
     * @param more address of all of them, when there are more; empty else
     */
    public record Part(String title, String view, ResultTable table, String more) {}

    /** An address elsewhere, which the page names as such. */
    public record Out(String address, String host) {}

    /** Where the same is told as data. */
    public Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        for (RioFormat format : RioFormat.values()) {
            data.put(format.extension(), "/doc/" + path + "." + format.extension());
        }
        return data;
    }
}
