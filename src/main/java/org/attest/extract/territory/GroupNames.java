package org.attest.extract.territory;

import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.wordlist.WordList;

/** Tells areas from groups that have such a word in their name, and from provinces that a group proclaims. */
final class GroupNames {
    private static final Set<String> GROUPS = WordList.words(GroupNames.class, "groups.txt");
    private static final Pattern PROCLAIMED = Pattern.compile(
            "(?i)\\b(?:declar\\p{Ll}*|proclaim\\p{Ll}*|announc\\p{Ll}*|establish\\p{Ll}*|so-called|self-styled|self-declared|self-proclaimed)"
                    + "(?: (?:its|the|a|an|their|new|own|of|creation|establishment|formation|province|called|own)){0,5} [“\"‘']?$");
    private static final Pattern OWNED = Pattern.compile(
            "(?i)(?:\\b(?:its|their|group[’']s|organi[sz]ation[’']s|movement[’']s|Islamic State[’']s|ISIS[’']s?|ISIL[’']s|Daesh[’']s|caliphate[’']s|militants[’'])"
                    + "(?: \\p{Ll}+)? [“\"‘']?)$");

    /** An owner that can only be an armed group. */
    private static final Pattern OF_GROUP =
            Pattern.compile("(?:\\b(?:group|movement|Islamic State|ISIS|ISIL|Daesh|caliphate)[’']s(?: \\p{Ll}+)? )$");

    private GroupNames() {}

    /** Whether the capitals before a word are the name of a group: <i>Islamic State West Africa Province</i>. */
    static boolean areBefore(Territories.Sheet sheet, int start, int word) {
        for (int from = start; from < word; from++) {
            if (sheet.names().printed(from, word).matches("(?:the )?(?:Islamic State|ISIS|ISIL|IS|Daesh)(?: .*)?")) {
                return true;
            }
        }
        boolean capital = Character.isUpperCase(sheet.word(word).charAt(0));
        String name = sheet.names().printed(start, word);
        boolean islamic =
                sheet.word(start - 1).equals("State") && sheet.word(start - 2).equals("Islamic");
        return islamic || (capital && GROUPS.contains(name) && !proclaim(sheet, start, word));
    }

    /** Whether what stands before a word is no name at all. */
    static boolean areCommon(Territories.Sheet sheet, int start, int word) {
        String name = sheet.names().printed(start, word);
        return GROUPS.contains(name)
                || name.matches(
                        "(?:Northern|Southern|Eastern|Western|Central|North|South|East|West|Home|Maritime|Capital|Federal|Military|Each|New|Former)");
    }

    /** Whether the name goes on after the word: <i>Ohio State University</i>, <i>Province Daily</i>. */
    static boolean goOn(Territories.Sheet sheet, int word) {
        String next = sheet.word(word + 1);
        boolean capital = Character.isUpperCase(sheet.word(word).charAt(0));
        return capital
                && sheet.names().isCapital(word + 1)
                && next.matches("\\p{L}.*")
                && !AreaWord.ofSingular(next).isPresent();
    }

    /** Whether a group proclaims it: <i>its “Khorasan Province”</i>, <i>declared a province called Sahil</i>. */
    static boolean proclaim(Territories.Sheet sheet, int start, int word) {
        String text = sheet.sentence().text();
        String before = text.substring(Math.max(0, sheet.from(start) - 80), sheet.from(start))
                .replace('\n', ' ');
        boolean capital = Character.isUpperCase(sheet.word(word).charAt(0));
        boolean quoted = before.matches("(?s).*[“\"‘']$");
        boolean known = sheet.names().isListed(start, word);
        boolean group = GROUPS.contains(sheet.names().printed(start, word));
        return (PROCLAIMED.matcher(before).find() && (capital || quoted || !known))
                || (OWNED.matcher(before).find() && (quoted || (capital && !known && !group)))
                || (capital && OF_GROUP.matcher(before).find());
    }

    /** Whether a group has or proclaims what begins at a token: <i>the Islamic State’s province of Najd</i>. */
    static boolean have(Territories.Sheet sheet, int token) {
        String text = sheet.sentence().text();
        String before = text.substring(Math.max(0, sheet.from(token) - 80), sheet.from(token))
                .replace('\n', ' ');
        return PROCLAIMED.matcher(before).find() || OWNED.matcher(before).find();
    }
}
