package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.CitationForm;
import org.attest.extract.proposal.Proposal.Reference;
import org.attest.extract.proposal.Work;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.NoteLook;
import org.attest.extract.reading.NoteMark;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.Passage;

/** Cuts the references of a text into citation acts, resolves them in reading order and gives those of notes their marks. */
final class Acts {
    /** A name right before {@code (Ibid.)} says which of the earlier works is meant. */
    private static final Pattern NAME_BEFORE = Pattern.compile("((?:" + AuthorYear.WORD + "\\s){1,4})\\($");

    private static final int NEAR = 250;

    private final Reading reading;
    private final Map<Integer, List<Passage>> marks = new HashMap<>();

    Acts(Reading reading) {
        this.reading = reading;
        for (NoteMark mark : reading.marks()) {
            marks.computeIfAbsent(mark.block(), block -> new ArrayList<>()).add(mark.passage());
        }
    }

    /** The references with what they repeat and where they are marked. */
    List<Reference> resolved(List<Reference> references) {
        List<Reference> entries = references.stream()
                .filter(reference -> kind(reference) == Block.Kind.REFERENCE && reference.form() != CitationForm.IBID)
                .toList();
        Antecedents antecedents = new Antecedents(entries);
        Map<Integer, List<Reference>> byNote = new HashMap<>();
        List<Reference> resolved = new ArrayList<>();
        List<Reference> act = new ArrayList<>();
        for (Reference reference : references) {
            if (!act.isEmpty() && !isOneAct(act.get(act.size() - 1), reference)) {
                resolved.addAll(resolve(act, antecedents, byNote));
                act.clear();
            }
            act.add(hinted(reference, antecedents));
        }
        resolved.addAll(resolve(act, antecedents, byNote));
        return resolved;
    }

    private List<Reference> resolve(
            List<Reference> act, Antecedents antecedents, Map<Integer, List<Reference>> byNote) {
        if (act.isEmpty()) {
            return List.of();
        }
        int pointed = IbidForm.note(act.get(0).passage().quote());
        List<Reference> note =
                act.get(0).form() == CitationForm.SHORT ? byNote.getOrDefault(pointed, List.of()) : List.of();
        int block = block(act.get(0));
        List<Passage> places = isRunning(act.get(0)) ? List.of() : marks.getOrDefault(block, List.of());
        List<Reference> resolved = antecedents.resolve(act, note).stream()
                .map(r -> new Reference(r.passage(), r.form(), r.works(), r.antecedents(), places, r.rule()))
                .toList();
        if (!isRunning(act.get(0))) {
            byNote.put(NoteLook.number(reading.blocks().get(block).passage().quote()), resolved);
        }
        return resolved;
    }

    /** Whether two neighbours stand in one bracket or one note. */
    private boolean isOneAct(Reference one, Reference other) {
        if (block(one) != block(other)) {
            return false;
        }
        if (!isRunning(one)) {
            return true;
        }
        int from = one.passage().end();
        int to = other.passage().start();
        return to - from < NEAR
                && to > from
                && other.rule().name().startsWith("citation-bracket")
                && one.rule().name().startsWith("citation-bracket")
                && !reading.text().slice(from, to).matches("(?s).*[)\\]].*");
    }

    private Reference hinted(Reference reference, Antecedents antecedents) {
        if (reference.form() != CitationForm.IBID || !reference.works().isEmpty() || !isRunning(reference)) {
            return reference;
        }
        int start = reference.passage().start();
        Matcher name = NAME_BEFORE.matcher(reading.text().slice(Math.max(0, start - 80), start));
        if (!name.find()) {
            return reference;
        }
        Work hint = new Work(List.of(name.group(1).strip()), null, null, null, null);
        return antecedents.knows(hint)
                ? new Reference(
                        reference.passage(), reference.form(), List.of(hint), List.of(), List.of(), reference.rule())
                : reference;
    }

    private boolean isRunning(Reference reference) {
        Block.Kind kind = kind(reference);
        return kind != Block.Kind.NOTE && kind != Block.Kind.REFERENCE;
    }

    private Block.Kind kind(Reference reference) {
        return reading.blocks().get(block(reference)).kind();
    }

    private int block(Reference reference) {
        return reading.at(reference.passage().start()).map(Sentence::block).orElse(0);
    }
}
