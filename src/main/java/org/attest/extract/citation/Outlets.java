package org.attest.extract.citation;

import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.wordlist.WordList;

/** Tells newspapers, agencies, journals and institutes from people and titles: by a list, else by the look of the name. */
final class Outlets {
    private static final Set<String> KNOWN = WordList.words(Outlets.class, "outlets.txt");
    private static final String NEWS =
            "Times|Post|News|Journal|Tribune|Herald|Monitor|Review|Gazette|Courier|Standard|Guardian|Observer|Mail"
                    + "|Telegraph|Chronicle|Globe|Star|Sun|Express|Ledger|Wire|Press|Quarterly|Magazine|Daily|Weekly|Monthly|Bulletin"
                    + "|Today|Radio|TV|Television|Broadcasting|Dispatch|Examiner|Inquirer|Reporter|Register|Record|Sentinel|Mirror"
                    + "|Echo|Nation|Voice|Argus|Advertiser|Letters|Studies|Papers|Blog|Post-Gazette|Zeitung|Kurier|Post|Post|Nieuws"
                    + "|Newspaper|Newswire|Network|Online|Watch";
    private static final Pattern NEWS_NAME =
            Pattern.compile("(?:[Tt]he\\s)?(?:\\p{Lu}[\\p{L}\\p{M}’'&-]*\\s(?:(?:of|and|&|the)\\s){0,2}){0,5}(?:" + NEWS
                    + ")(?:\\s\\p{Lu}[\\p{L}\\p{M}]+)?");
    private static final Pattern OPENS_AS_NEWS = Pattern.compile(
            "(?:[Tt]he\\s)?(?:Journal of|Review of|Annals of|Le |La |Il |El |Der |Die |De |Daily |Radio |Agence |Agencia |Correio |Diario |Gazeta |Quarterly )\\s?\\p{Lu}.*");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:Institute|Institution|Group|Centre|Center|Agency|Ministry|Commission|Council|University|Observatory|Forum"
                    + "|Project|International|Nations|Office|Bank|Department|Board|Foundation|Committee|Organi[sz]ation|Society"
                    + "|Association|Union|Database|Programme|Program|Directorate|Police|Government|Parliament|Army|Workshop|Consultancy"
                    + "|Fund|Federation|Authority|Bureau|Service|Initiative|Coalition|Alliance|Network|Unit|Laboratory|Archive"
                    + "|Seminar|School|College|Campaign|Mission|Secretariat|Panel|Working Party|Library|Academy|Desk|Cluster|Trust|Division|Registry|Tribunal|Task Force|Inspectorate|UN|EU|US|UK|Relief)\\b");

    private Outlets() {}

    /** Whether the name is on the list. */
    static boolean isKnown(String name) {
        return KNOWN.contains(bare(name));
    }

    /** Whether it is one, by the list or by the look of its name. */
    static boolean is(String name) {
        return isKnown(name)
                || NEWS_NAME.matcher(name).matches()
                || OPENS_AS_NEWS.matcher(name).matches();
    }

    /** Whether it is an institute, an agency or another body. */
    static boolean isBody(String name) {
        return BODY.matcher(name).find() || name.matches("\\p{Lu}{3,8}(?:[-/ ]\\p{Lu}{2,8})?");
    }

    private static String bare(String name) {
        return name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
    }
}
