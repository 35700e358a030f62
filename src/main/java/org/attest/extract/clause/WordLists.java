package org.attest.extract.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words out of a resource: on each line a name, a tab and the words, parted by spaces. The words of a list whose
 * name ends in {@code *} stand for their regular forms as well: <i>reject</i> for <i>rejects, rejected, rejecting</i>.
 */
public final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && tab > 0) {
                Set<String> words =
                        new HashSet<>(List.of(line.substring(tab + 1).strip().split(" +")));
                String name = line.substring(0, tab);
                boolean forms = name.endsWith("*");
                lists.put(
                        forms ? name.substring(0, name.length() - 1) : name,
                        Set.copyOf(forms ? withForms(words) : words));
            }
        }
    }

    /**
     * The lists of a resource that is shipped beside a class.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static WordLists beside(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource + " beside " + owner.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new WordLists(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A list by its name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return words;
    }

    private static Set<String> withForms(Set<String> bases) {
        Set<String> forms = new HashSet<>(bases);
        for (String base : bases) {
            boolean e = base.endsWith("e");
            boolean y = base.matches(".*[^aeiou]y");
            String stem = e || y ? base.substring(0, base.length() - 1) : base;
            forms.add(y ? stem + "ies" : base.matches(".*(s|x|ch|sh)") ? base + "es" : base + "s");
            forms.add(y ? stem + "ied" : stem + "ed");
            forms.add((y ? base : stem) + "ing");
            if (base.matches("[^aeiou]*[aeiou][bdgmnprt]|.*(mit|fer|pel|bel)")) {
                String last = base.substring(base.length() - 1);
                forms.add(base + last + "ed");
                forms.add(base + last + "ing");
            }
        }
        return forms;
    }
}
