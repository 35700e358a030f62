package org.attest.extract.change;

import java.util.Set;
import org.attest.extract.clause.Words;

/** A verb of change with what stands between it and its subject: <i>has since more than doubled</i>. */
final class VerbGroup {
    private static final Set<String> INNER = Lists.of("inner");
    private static final Set<String> UNREAL = Lists.of("unreal");
    private static final Set<String> ASIDE = Set.of(
            "meanwhile",
            "however",
            "too",
            "by",
            "in",
            "for",
            "though",
            "then",
            "also",
            "on",
            "moreover",
            "therefore",
            "again",
            "as");
    private static final Set<String> PASSIVE_SAYING = Set.of(
            "said",
            "believed",
            "thought",
            "reported",
            "estimated",
            "known",
            "understood",
            "appears",
            "appear",
            "seems",
            "seem",
            "appeared",
            "seemed",
            "claimed");

    private VerbGroup() {}

    /** First token of the group around a verb. */
    static int first(Words words, int verb) {
        int first = verb;
        while (first > 0
                && (INNER.contains(words.at(first - 1)) || words.at(first - 1).endsWith("ly"))) {
            first--;
        }
        while (first < verb && isNoVerb(words.at(first))) {
            first++;
        }
        return first;
    }

    /** Before an adverb between commas that ends at a token: <i>departures, meanwhile, dropped</i>; else the token. */
    static int beforeAside(Words words, int end) {
        int last = words.at(end).equals(",") ? end : end - 1;
        if (!words.at(last).equals(",")) {
            return end;
        }
        for (int i = last - 1; i > 0 && i > last - 5; i--) {
            if (words.at(i).equals(",")) {
                return i < last - 1 && words.in(i + 1, ASIDE) ? i : end;
            }
        }
        return end;
    }

    private static boolean isNoVerb(String word) {
        return Set.of("in", "all", "alone", "itself", "themselves", "turn", "at", "up", "first")
                .contains(word);
    }

    /** Whether the verb tells what came about: no plan, forecast, possibility or denial. */
    static boolean happened(Words words, int verb) {
        int before = first(words, verb) - 1;
        while (words.at(before).equals("not") || words.at(before).endsWith("ly")) {
            if (words.at(before).equals("not")) {
                return false;
            }
            before--;
        }
        if (words.at(before).equals("to")) {
            boolean perfect = words.at(before + 1).equals("have");
            return perfect && PASSIVE_SAYING.contains(words.at(before - 1));
        }
        return !UNREAL.contains(words.at(before))
                && !words.at(before).endsWith("n't")
                && !words.at(before).endsWith("'ll")
                && !words.at(before).endsWith("'d");
    }
}
