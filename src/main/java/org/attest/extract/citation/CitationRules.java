package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.rule.Rule;
import org.attest.extract.time.DateReader;

/** Rules for references to publications. */
public final class CitationRules {
    private CitationRules() {}

    /** All of them, in order of precedence. */
    public static List<Rule> all(DateReader dates, Gazetteer gazetteer) {
        FullReference full = new FullReference(dates);
        NoteText notes = new NoteText(full);
        BracketedReference bracketed = new BracketedReference(full, dates);
        List<Rule> rules = new ArrayList<>(List.of(
                NotesAndEntries.note(notes),
                NotesAndEntries.repeatedInNote(notes),
                NotesAndEntries.entry(notes),
                NotesAndEntries.repeatedInEntry(notes),
                new BracketedIbid(),
                new BracketedAuthorYear(gazetteer),
                bracketed,
                new SeeReference(bracketed),
                new NarrativeAuthorYear(),
                new OutletBracketDate(dates),
                new ToldOutlet(dates),
                new OutletReported(dates),
                new OutletDated(dates),
                new OutletThenDate(dates),
                new OutletIssue(dates)));
        rules.addAll(NamedDocument.all(dates));
        rules.add(new SerialOfYear(dates));
        rules.add(new TitleBracketDate(dates));
        rules.add(new TitleBracketImprint(dates));
        return List.copyOf(rules);
    }
}
