package org.attest.extract.reading;

import java.util.regex.Pattern;

/** Headings that open or close the notes and the list of references of a document. */
final class ListHeadings {
    private static final String BEFORE = "(?i)[#=*_\\s]*(?:\\d{1,2}(?:\\.\\d)?[.)]?\\s+|[ivx]{1,5}\\.\\s+)?";
    private static final String AFTER = "(?:\\s?\\[edit\\])?[\\s:=*_#.]*";
    private static final Pattern NOTES = Pattern.compile(BEFORE
            + "(?:(?:end|foot)[- ]?notes?|notes?|notes (?:and|&) (?:references|citations|sources)|explanatory notes|citations)"
            + AFTER);
    private static final Pattern REFERENCES = Pattern.compile(BEFORE
            + "(?:(?:list of |selected |cited )?(?:references|bibliography)|(?:works|publications|books|articles|reports)(?: and \\p{L}+)? (?:cited|consulted|quoted)(?: .{0,40})?|literature(?: cited)?"
            + "|references (?:and|&) (?:notes|further reading|bibliography)|(?:primary |secondary |general |cited )?sources(?: cited| consulted)?"
            + "|further reading|select bibliography|reference list)"
            + AFTER);
    private static final Pattern OTHER = Pattern.compile(BEFORE
            + "(?:see also|external links|appendix.{0,60}|annex.{0,60}|about (?:the|this) .{0,40}|acknowledge?ments?|contacts?"
            + "|abbreviations|glossary|categories|navigation menu|biograph.{0,30}|disclaimer|copyright.{0,60})"
            + AFTER);

    private ListHeadings() {}

    static boolean opensNotes(String block) {
        return isShort(block) && NOTES.matcher(block).matches();
    }

    static boolean opensReferences(String block) {
        return isShort(block) && REFERENCES.matcher(block).matches();
    }

    /** Whether another section begins. */
    static boolean closesList(String block) {
        return isShort(block) && OTHER.matcher(block).matches();
    }

    private static boolean isShort(String block) {
        return block.length() <= 90;
    }
}
