package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the document calls a thing, the thing is found by it. */
@DisplayName("Every name that the seed prints leads to its thing")
class NamesTest {
    /** As printed, and the things meant: all that have the name, where it is the name of several. */
    private static final String PRINTED = """
            Iraq | place/iraq
            Syria | place/syria
            Syrian | place/syria
            Iraq and Syria | place/iraq-and-syria
            Syria and Iraq | place/iraq-and-syria
            Libya | place/libya
            Libye | place/libya
            Tunisia | place/tunisia
            Sudan | place/sudan
            UK | place/united-kingdom
            the UK | place/united-kingdom
            U.K. | place/united-kingdom
            British | place/united-kingdom
            France | place/france
            French | place/france
            Belgium | place/belgium
            Saudi Arabia | place/saudi-arabia
            Morocco | place/morocco
            Jordan | place/jordan
            Russia | place/russia
            Germany | place/germany
            Algeria | place/algeria
            Yemen | place/yemen
            Afghanistan | place/afghanistan
            Turkey | place/turkiye
            Sweden | place/sweden
            Canadian | place/canada
            American | place/united-states
            Europe | place/europe
            European | place/europe
            Western Europe | place/western-europe-icsr
            northern and eastern Europe | place/northern-and-eastern-europe-seed
            the Middle East and North Africa | place/middle-east-and-north-africa
            Russia and the ex Soviet Union countries | place/russia-and-ex-soviet
            the West | place/the-west
            Sinai | place/sinai
            Chechnya | place/chechnya
            EU | place/european-union
            Ottawa | place/ottawa
            Halab | place/aleppo
            Mosul | place/mosul
            ‘Ayn al-Islam | place/ayn-al-arab
            Islamic State | actor/islamic-state
            IS | actor/islamic-state
            ISIS | actor/islamic-state
            ISIL | actor/islamic-state
            Daesh | actor/islamic-state
            Khilafah | actor/islamic-state
            Islamic state | actor/islamic-state
            Al Qaeda | actor/al-qaeda
            Sunni militant organizations | actor/sunni-militant-organisations
            Sunni miliant | actor/sunni-militant-organisations
            the Kurds | actor/kurds
            most countries | actor/most-countries
            the media | actor/media
            ICSR | actor/icsr
            International Center for the Study of Radicalisation and Political Violence | actor/icsr
            Department of War Studies | actor/dws
            King’s College London | actor/kcl
            Washington Post | actor/washington-post
            Al-Hayat media center | actor/al-hayat
            Al Hayat Media Center | actor/al-hayat
            the Hayat Media Center | actor/al-hayat
            Al Furqan Media Foundation | actor/al-furqan
            RFERL | actor/rferl
            CIA | actor/cia
            CNN | actor/cnn
            RFI | actor/rfi
            Légion Etrangère | actor/legion-etrangere
            New York Times | actor/new-york-times
            European Commission | actor/european-commission
            Library House of Commons | actor/commons-library
            BBC News | actor/bbc-news
            The Star | actor/toronto-star
            Le Monde | actor/le-monde
            Reuters | actor/reuters
            Youtube | actor/youtube
            Neumann | individual/peter-neumann
            Peter R. Neumann | individual/peter-neumann
            Swati Sharma | individual/swati-sharma
            Patrick Cockburn | individual/patrick-cockburn
            Scuttio | individual/jim-sciutto
            Aaron Zelin | individual/aaron-zelin
            Michael Schmidt | individual/michael-schmidt
            Woods | individual/woods
            Mathieu Suc | individual/matthieu-suc
            Omar Ashour | individual/omar-ashour
            Francis Fukuyama | individual/francis-fukuyama
            Holden | individual/holden
            Callimachi | individual/callimachi
            Abu Qudamah al-Misri | individual/abu-qudamah-al-misri
            Umm Basir al-Muhajirah | individual/umm-basir-al-muhajirah
            Abu Basir al-Afriqi | individual/abu-basir-al-afriqi
            Abu Umar al-Baljiki | individual/abu-umar-al-baljiki
            Al-Baljiki | individual/abu-umar-al-baljiki
            al-Moldovi | individual/al-moldovi
            Coulibaly | individual/coulibaly
            Cantlie | individual/john-cantlie
            “Jihadi John” | individual/jihadi-john
            Maguire | individual/maguire
            Wilayat al-Jazair | wilaya/jazair
            Wilayat al-Barqah | wilaya/barqah
            Wilayat al-Tarabulus | wilaya/tarabulus
            Wilayat al-Fizan | wilaya/fizan
            Wilayat Sinai | wilaya/sinai
            Wilayat al-Haramayn | wilaya/haramayn
            Wilayat al-Yaman | wilaya/yaman
            Wilayat Khorasan | wilaya/khorasan
            Wilāyat Ṣalāḥ al-Dīn | wilaya/salah-al-din
            Dabiq | publication/dabiq
            Dabiq 7 | publication/dabiq-7
            Dabiq #7 | publication/dabiq-7
            Dabiq #3 | publication/dabiq-3
            Dabiq 5 | publication/dabiq-5
            Dar al-Islam 1 | publication/dar-al-islam-1
            Dar-al-Islam 1 | publication/dar-al-islam-1
            Dar al Islam 1 | publication/dar-al-islam-1
            dar al islam 2 | publication/dar-al-islam-2
            Dar-al Islam | publication/dar-al-islam
            A brief interview… | publication/dabiq-7-umm-basir
            The good example… | publication/dabiq-7-abu-basir
            The anger factory | publication/dabiq-7-anger-factory
            The Islamic State’s Model | publication/wapo-zelin-2015-01-28
            The End of History | publication/fukuyama-1989
            Ma[e]ssage pour la France | publication/video-message-pour-la-france
            Massage [sic] pour la France | publication/video-message-pour-la-france
            From inside Halab | publication/video-from-inside-halab
            Inside ‘Ayn al-Islam | publication/video-inside-ayn-al-islam
            Worlds War | publication/redanalysis-worlds-war
            Ultimate War | publication/redanalysis-ultimate-war
            A Framework | publication/redanalysis-a-framework
            Denying the Islamism of the Islamic State | publication/redanalysis-weekly-192
            RFERL map | publication/rferl-map
            Pietervanostayen | individual/pieter-van-ostaeyen publication/pietervanostaeyen
            Pietervanostaeyen | individual/pieter-van-ostaeyen publication/pietervanostaeyen
            Leaksource | actor/leaksource publication/leaksource
            Panorama | publication/panorama
            the end of the Cold War | event/end-of-cold-war
            the establishment of the Khilafah | event/caliphate-establishment
            the attack in Ottawa | event/ottawa-attack
            the European strategy | policy/keep-at-home-in-europe
            """;

    @TempDir
    static Path folder;

    private static Store store;
    private static String text;

    @BeforeAll
    static void loadTheSeed() throws IOException {
        TestHome home = TestHome.copy(folder.resolve("home"));
        store = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(store);
        text = Files.readString(home.path(TestHome.SEED));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> aPrintedNameLeadsToWhatItNames() {
        return PRINTED.lines()
                .map(line -> line.split(" \\| "))
                .map(row -> dynamicTest(row[0], () -> {
                    assertTrue(text.contains(row[0]), "the seed does not print this");
                    assertEquals(new TreeSet<>(Set.of(row[1].split(" "))), things(row[0]));
                }));
    }

    /** The names of later documents: no country of the world is missing under the name that it has in English. */
    @TestFactory
    Stream<DynamicTest> aCountryThatTheSeedDoesNotPrintIsFoundToo() {
        return Stream.of(
                        "Pakistan | place/pakistan",
                        "Ivory Coast | place/cote-d-ivoire",
                        "Burma | place/myanmar",
                        "Viet Nam | place/vietnam",
                        "Islamic Republic of Iran | place/iran",
                        "فلسطين | place/palestine",
                        "Corée du Nord | place/north-korea")
                .map(line -> line.split(" \\| "))
                .map(row -> dynamicTest(row[0], () -> assertEquals(Set.of(row[1]), things(row[0]))));
    }

    private static Set<String> things(String name) {
        ParameterizedSparqlString query = new ParameterizedSparqlString("""
                PREFIX at: <https://w3id.org/attest/ns#>
                SELECT ?thing { ?thing at:name ?name . FILTER (STRSTARTS(STR(?thing), ?base)) }""");
        query.setLiteral("name", name);
        query.setLiteral("base", Base.DEFAULT.iri());
        return store.read(dataset -> {
            Set<String> found = new TreeSet<>();
            try (QueryExecution execution = QueryExecution.create(query.asQuery(), dataset)) {
                execution
                        .execSelect()
                        .forEachRemaining(row -> found.add(row.getResource("thing")
                                .getURI()
                                .substring(Base.DEFAULT.iri().length())));
            }
            return found;
        });
    }
}
