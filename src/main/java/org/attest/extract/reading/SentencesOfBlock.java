package org.attest.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.text.Passage;
import org.attest.text.Sentences;
import org.attest.text.SourceText;

/** The sentences of a block, in which line breaks are spaces. The mark of a note belongs to the sentence it ends. */
final class SentencesOfBlock {
    /** The marks of notes that the text does not have. After a year or a word a number is a note's; after another number only before a word that opens sentences. */
    private static final Pattern NOTE_MARK = Pattern.compile("(?<=[.!?…][”’\"')]?)(?:\\[\\d{1,3}\\])+"
            + "|(?<=(?:[\\p{L})\\]%”’\"]|\\b(?:19|20)\\d\\d)[.!?…][”’\"')]?)\\d{1,3}(?:[,–-]\\d{1,3})*(?=\\s+[“\"‘(]?\\p{Lu}|\\s*$)"
            + "|(?<=\\d\\.)\\d{1,3}(?=\\s+(?:A|After|All|Among|An|And|As|At|Before|But|By|During|For|From|He|However|In|It"
            + "|Its|Many|Most|None|Of|On|One|Other|Others|She|Since|Some|That|The|Their|There|These|They|This|Those|To"
            + "|Two|We|What|When|While|With)\\s)");

    private SentencesOfBlock() {}

    static List<Passage> of(Passage block, MarkedText marked) {
        String printed = block.quote();
        String oneLine = marked.closing(block).replace('\n', ' ').replace('\r', ' ');
        TreeSet<Integer> cuts = new TreeSet<>();
        int point = 0;
        int unit = 0;
        for (Passage sentence : Sentences.of(new SourceText(oneLine), "en")) {
            unit = oneLine.offsetByCodePoints(unit, sentence.start() - point);
            point = sentence.start();
            cuts.add(unit);
        }
        Matcher mark = NOTE_MARK.matcher(oneLine);
        while (mark.find()) {
            cuts.subSet(mark.start(), true, mark.end(), true).clear();
            cuts.add(mark.end());
        }
        cuts.add(0);
        return pieces(block, printed, cuts);
    }

    private static List<Passage> pieces(Passage block, String printed, NavigableSet<Integer> cuts) {
        List<Passage> pieces = new ArrayList<>();
        int start = block.start();
        for (int from : cuts) {
            Integer next = cuts.higher(from);
            String piece = printed.substring(from, next == null ? printed.length() : next);
            String body = piece.strip();
            if (!body.isEmpty()) {
                int before = start + piece.codePointCount(0, piece.indexOf(body));
                pieces.add(new Passage(before, before + body.codePointCount(0, body.length()), body));
            }
            start += piece.codePointCount(0, piece.length());
        }
        return pieces;
    }
}
