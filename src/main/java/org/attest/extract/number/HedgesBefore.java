package org.attest.extract.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Bound;

/**
 * The bound that stands before a number, from the list {@code hedges-before.tsv}.
 *
 * <p>Several may follow each other (<i>more than an estimated 40</i>): the first that is not a mere <i>about</i> counts.
 * A preposition of place or topic is none: <i>control over three towns</i>, <i>reports about 40 men</i>.
 */
final class HedgesBefore {
    private static final Map<String, Bound> BOUNDS = bounds();
    private static final String DEGREE =
            "(?:(?:well|far|way|much|considerably|significantly|substantially|comfortably|markedly|only|quite|slightly) )?";
    private static final Pattern HEDGE = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{Nd}-])" + DEGREE + "(?<hedge>" + Phrases.anyOf(List.copyOf(BOUNDS.keySet())) + ") ?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OVER = Pattern.compile(
            ".*\\b(?:control|controls|controlled|controlling|authority|power|rule|rules|ruled|sovereignty|influence|hold|grip|dominance|"
                    + "jurisdiction|command|dispute|disputes|clash|clashes|conflict|fighting|battle|battles|flew|fly|flying|"
                    + "flown|dropped|spread|dispersed|scattered|all|handed|took|taken|presides?|presided|mourning|held) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_UNDER = Pattern.compile(
            ".*\\b(?:operat\\p{L}+|serv\\p{L}+|fights?|fought|fighting|unit\\p{L}+|organi\\p{L}+|lives?|lived|living|grouped|placed|"
                    + "falls?|fell|came|comes?|works?|worked|ages?|aged|children|boys|girls|youths|those|people|adults|buried|hidden|hid) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ABOUT = Pattern.compile(
            ".*\\b(?:informations?|reports?|reported|questions?|talks?|talked|talking|data|details|concerns?|concerned|speaks?|"
                    + "spoke|speaking|knows?|knew|worried|worries|story|stories|news|complain\\p{L}*|warn\\p{L}*|ask\\p{L}*|"
                    + "learn\\p{L}*|heard|hear|wrote|write|book|film|claims|allegations|doubts?) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_AROUND = Pattern.compile(
            ".*\\b(?:in and|fighting|clashes|battles?|areas?|positions|deployed|gathered|centred|centered|revolv\\p{L}+|"
                    + "organi[sz]ed|built|zones?|perimeter|cent[re]+) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED = Pattern.compile(
            ".*\\b(?:never|not|cannot|hardly|rarely|n't|without)(?<! not only)(?: (?!only\\b)\\p{L}+){0,3} $",
            Pattern.CASE_INSENSITIVE);

    private HedgesBefore() {}

    /** The bound before an offset; empty when there is none. */
    static Optional<Hedge> of(Line line, int at) {
        int edge = at;
        Bound bound = null;
        for (int i = 0; i < 3; i++) {
            String before = line.before(edge);
            Matcher matcher = HEDGE.matcher(before);
            if (!matcher.find()) {
                break;
            }
            String words = matcher.group("hedge").toLowerCase(Locale.ROOT).replaceAll(" +", " ");
            String farther = before.substring(0, matcher.start());
            if (isPreposition(words, farther)) {
                break;
            }
            Bound here = Objects.requireNonNull(BOUNDS.get(words), words);
            edge -= before.length() - matcher.start();
            bound = stronger(denied(here, farther), bound);
        }
        return bound == null ? Optional.empty() : Optional.of(new Hedge(edge, bound));
    }

    private static boolean isPreposition(String words, String before) {
        return switch (words) {
            case "over", "above" -> NOT_OVER.matcher(before).matches();
            case "under", "below" -> NOT_UNDER.matcher(before).matches();
            case "about" -> NOT_ABOUT.matcher(before).matches();
            case "around" -> NOT_AROUND.matcher(before).matches();
            default -> false;
        };
    }

    /** <i>Never had more than 40</i> is at most 40. */
    private static Bound denied(Bound bound, String before) {
        boolean more = bound == Bound.MORE_THAN;
        boolean less = bound == Bound.LESS_THAN;
        if ((!more && !less) || !DENIED.matcher(before).matches()) {
            return bound;
        }
        return more ? Bound.AT_MOST : Bound.AT_LEAST;
    }

    private static Bound stronger(Bound outer, @org.jspecify.annotations.Nullable Bound inner) {
        boolean weak = outer == Bound.ABOUT || outer == Bound.EXACT;
        return inner == null || !weak || inner == Bound.EXACT ? outer : inner;
    }

    private static Map<String, Bound> bounds() {
        Map<String, Bound> bounds = new HashMap<>();
        for (String line : Phrases.lines("hedges-before.tsv")) {
            String[] cells = line.split("\t", -1);
            bounds.put(cells[0], Bound.valueOf(cells[1]));
        }
        return Map.copyOf(bounds);
    }
}
