package org.attest.load.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.document.Period;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Holder;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.Sources;
import org.jspecify.annotations.Nullable;

/** Proposals other than references as claims of the sheet. */
final class DraftClaims {
    private final DraftActors actors;
    private final DraftPopulation populations;
    private final DraftTerritories territories;
    private final DraftCitations citations;
    private final LikelihoodWords likelihood;
    private final Occurrences occurrences;
    private final Ids ids = new Ids(id -> false);

    DraftClaims(
            DraftActors actors,
            DraftPopulation populations,
            DraftTerritories territories,
            DraftCitations citations,
            LikelihoodWords likelihood,
            Occurrences occurrences) {
        this.actors = actors;
        this.populations = populations;
        this.territories = territories;
        this.citations = citations;
        this.likelihood = likelihood;
        this.occurrences = occurrences;
    }

    Entry entry(Proposal proposal) {
        if (proposal instanceof Proposal.Estimate estimate) {
            return estimate(estimate);
        }
        if (proposal instanceof Proposal.Change change) {
            return change(change);
        }
        if (proposal instanceof Proposal.Judgement judgement) {
            return judgement(judgement);
        }
        if (proposal instanceof Proposal.Territory territory) {
            Entry entry = begun("area " + territory.name(), territory, "relation", territory.sources());
            territories.write(entry, territory);
            return entry;
        }
        throw new IllegalArgumentException("a reference is no claim");
    }

    private Entry estimate(Proposal.Estimate said) {
        Entry entry = begun(words("estimate", said.figure(), said.counted()), said, "quantity", said.sources());
        populations.write(entry, said.counted());
        String unit = populations.unit(said.counted());
        String quote = said.passage().quote();
        return DraftFigures.write(entry, DraftFigures.quantity(said.figure(), quote, List.of(said.number()), unit))
                .put("unit", unit.equals("person") ? null : unit)
                .put("asOf", Optional.ofNullable(said.asOf()).map(Period::edtf))
                .put("note", populations.note(said.counted()));
    }

    private Entry change(Proposal.Change said) {
        String direction = said.direction().concept();
        Entry entry = begun(words(direction, said.figure(), said.counted()), said, "change", said.sources());
        populations.write(entry, said.counted());
        entry.put("direction", direction);
        Figure figure = said.figure();
        String quote = said.passage().quote();
        if (said.measure() == Proposal.Measure.FROM_TO && figure.low() != null && figure.high() != null) {
            String unit = populations.unit(said.counted());
            String written = unit.equals("person") ? null : unit;
            entry.put(
                    "earlier",
                    DraftFigures.write(new Entry(), DraftFigures.end(figure, figure.low(), quote, said.numbers(), unit))
                            .put("unit", written));
            entry.put(
                    "later",
                    DraftFigures.write(
                                    new Entry(), DraftFigures.end(figure, figure.high(), quote, said.numbers(), unit))
                            .put("unit", written));
        } else {
            boolean percent = said.measure() == Proposal.Measure.PERCENT;
            String unit = percent ? "percent" : "ratio";
            entry.put(
                    "factor",
                    DraftFigures.write(new Entry(), DraftFigures.quantity(figure, quote, said.numbers(), unit))
                            .put("unit", percent ? unit : null));
        }
        compared(said.asOf()).forEach(entry::put);
        return entry.put("note", populations.note(said.counted()));
    }

    /** A span is compared from its beginning to its end; a single date is the later time. */
    private static Map<String, String> compared(@Nullable Period asOf) {
        Map<String, String> times = new LinkedHashMap<>();
        if (asOf == null) {
            return times;
        }
        String[] ends = asOf.edtf().split("/", -1);
        if (ends.length == 1) {
            times.put("comparedAt", ends[0]);
        } else {
            times.put("baseline", ends[0]);
            times.put("comparedAt", ends[1]);
        }
        times.values().removeIf(end -> end.isEmpty() || end.equals(".."));
        return times;
    }

    private Entry judgement(Proposal.Judgement said) {
        Entry entry = begun("judgement " + said.wording(), said, "judgement", said.sources());
        return entry.put(
                "likelihood", new Entry().put("wording", wording(said)).put("term", likelihood.term(said.wording())));
    }

    /** The words of likelihood as printed: a capital letter, a line break or a word between them is not dropped. */
    private static String wording(Proposal.Judgement said) {
        String words = Pattern.compile("\\s+")
                .splitAsStream(said.wording().strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+(?:\\S+\\s+){0,4}?"));
        String quote = said.passage().quote();
        int from = Math.max(
                0,
                quote.offsetByCodePoints(0, said.word().start() - said.passage().start()));
        Pattern printed = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (int start : new int[] {from, 0}) {
            Matcher matcher = printed.matcher(quote);
            if (matcher.find(start)) {
                return matcher.group();
            }
        }
        return said.word().quote();
    }

    /** The keys that every claim has. */
    private Entry begun(String words, Proposal proposal, String kind, Sources sources) {
        Entry entry = occurrences.write(new Entry().put("id", ids.next(words, "")), proposal.passage());
        entry.put("kind", kind);
        entry.entries(
                "heldBy",
                sources.holders().stream().distinct().map(this::holder).toList());
        return entry.texts(
                "cites",
                sources.cites().stream()
                        .flatMap(reference -> citations.id(reference).stream())
                        .distinct()
                        .toList());
    }

    private Entry holder(Holder holder) {
        return new Entry()
                .put("holder", DraftActors.written(actors.holder(holder)))
                .put("mode", holder.mode().concept());
    }

    private static String words(String kind, Figure figure, Counted counted) {
        String where = counted.origins().isEmpty()
                ? counted.places().stream().findFirst().map(p -> p.label()).orElse("")
                : counted.origins().get(0).label();
        return kind + " " + DraftFigures.words(figure) + " " + counted.unit() + " " + where;
    }
}
