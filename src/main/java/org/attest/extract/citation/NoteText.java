package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.proposal.Work;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.NoteLook;

/** Reads the references of a note or of an entry in a list of references. */
final class NoteText {
    /** A sentence after a reference that talks about it. */
    private static final Pattern REMARK = Pattern.compile(
            "(?<=[.!?][”\"’]?|\\d\\.)\\s+(?=(?:The|This|These|Those|That|He|She|It|They|We|I|Others?|Another|One"
                    + "|However|But|Both|Neither|Some|Most|Many|All|No|According|Note|In|On|For|By|At|As|Since|After|Before|A|An|There|Author|Figures?|Data"
                    + "|Among|While|Although|Such|His|Her|Their|Its|Here)\\s+\\p{Ll}[^“”\"]*)");

    private static final Pattern SEE = Pattern.compile("For\\s[^.;“”\"]{3,100}?\\bsee\\b");
    private static final Pattern NEXT = Pattern.compile(
            "(?<=[\\d)”\"’]\\.|[.][”\"’])\\s+(?=(?:See(?:\\salso)?|Cf\\.|Compare|For\\s[^.;“”\"]{3,100}?,?\\s(?:see|consult)(?:\\salso)?),?\\s(?:e\\.g\\.,?\\s|for example,?\\s)?(?:the\\s)?[\\p{Lu}“\"‘])");

    private static final Pattern NOT_PUBLISHED = Pattern.compile(
            "(?i)\\b(?:interviews?|correspondence|e-?mail|conversations?|personal communication|(?:the )?authors?[’'](?:s)? (?:\\p{L}+ ){0,2}(?:review|calculations?|compilation|estimates?|notes?|fieldwork|survey))\\b");
    private static final Pattern DATED = Pattern.compile("\\b(?:1[5-9]|20)\\d{2}[a-h]?\\b");
    private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}[\\p{L}]{2,}(?![\\p{L}’'])");
    private static final Pattern SMALL = Pattern.compile(
            "(?i)and|the|for|with|from|des|les|der|die|und|del|los|van|von|edition|vol|chapter|accessed|retrieved|press|release");

    private final FullReference full;

    NoteText(FullReference full) {
        this.full = full;
    }

    /** The references of a block, its number left out. */
    List<Parsed> references(Block block) {
        BlockText text = new BlockText(block);
        int body = NoteLook.body(block.passage().quote());
        Piece whole = text.piece(body, text.text().length());
        List<Parsed> found = new ArrayList<>();
        List<Piece> parts = new ArrayList<>();
        Pieces.works(withoutRemark(whole)).forEach(part -> parts.addAll(sentences(part)));
        int from = whole.from();
        for (int i = 0; i < parts.size(); i++) {
            Piece part = new Piece(text, from, parts.get(i).to()).trimmed();
            List<Parsed> read = reference(part, block.kind() == Block.Kind.REFERENCE);
            boolean goesOn = read.isEmpty() && block.kind() == Block.Kind.REFERENCE;
            found.addAll(read);
            from = goesOn ? from : Math.min(parts.get(i).to() + 1, whole.to());
        }
        return found;
    }

    /** {@code Ibid., p. 9. See also Roe, …}: a sentence that points to one work more. */
    private static List<Piece> sentences(Piece piece) {
        List<Piece> parts = new ArrayList<>();
        Matcher next = NEXT.matcher(piece.text());
        int from = 0;
        while (next.find()) {
            parts.add(piece.part(from, next.start()));
            from = next.end();
        }
        parts.add(piece.part(from, piece.text().length()));
        return parts;
    }

    private static Piece withoutRemark(Piece piece) {
        Matcher remark = REMARK.matcher(piece.text());
        while (remark.find()) {
            String before = piece.text().substring(0, remark.start());
            boolean told = DATED.matcher(before).find() || before.matches("(?s).*(?:[Ii]bid\\b|”|\\bp\\.).*");
            if (SEE.matcher(piece.text().substring(remark.end())).lookingAt()) {
                continue;
            }
            if (told && !piece.text().substring(remark.end()).matches("(?s)\\p{Lu}\\S* \\p{Ll}\\S* \\p{Lu}[^.]*:.*")) {
                return piece.part(0, remark.start());
            }
        }
        return piece;
    }

    private List<Parsed> reference(Piece piece, boolean entry) {
        if (piece.isEmpty()) {
            return List.of();
        }
        Optional<Parsed> ibid = IbidForm.in(piece);
        if (ibid.isPresent()) {
            return List.of(ibid.get());
        }
        List<Parsed> brief = AuthorYear.in(piece);
        if (!brief.isEmpty()) {
            return brief;
        }
        Lead lead = Lead.of(piece.text());
        Piece body = piece.part(lead.length(), piece.text().length()).withoutStop();
        String text = body.text();
        boolean quoted = Quoted.first(text).isPresent();
        boolean named = quoted || DATED.matcher(text).find() || Locators.in(text) != null || text.contains("http");
        if (!named || (!quoted && NOT_PUBLISHED.matcher(text).find()) || (!entry && !quoted && isProse(text))) {
            return List.of();
        }
        Optional<Work> work = full.read(text);
        return work.map(w -> List.of(new Parsed(body, FullReference.form(w, lead.form()), w)))
                .orElse(List.of());
    }

    /** Whether most words begin with a small letter, as in a sentence. */
    static boolean isProse(String text) {
        int lower = 0;
        Matcher words = LOWER.matcher(text);
        while (words.find()) {
            lower += SMALL.matcher(words.group()).matches() ? 0 : 1;
        }
        return lower >= 4 && lower * 5 > text.split("\\s+", -1).length * 2;
    }
}
