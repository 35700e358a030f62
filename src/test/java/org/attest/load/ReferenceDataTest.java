package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.ShippedClaims;
import org.attest.claim.Name;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Countries and regions against tables that others made: those of Java and of ICU4J. */
@DisplayName("Reference data agrees with a second source")
class ReferenceDataTest {
    private static final ThingId WORLD = new ThingId(ThingKind.PLACE, "world");

    /** Countries whose short label we take. */
    private static final Set<String> SHORT = Set.of("HK", "MO", "PS");

    /** Labels of our own beside those of CLDR; data/NOTICE.md says why. */
    private static final Map<String, String> OWN = Map.of(
            "MM fr", "Myanmar",
            "MM ar", "ميانمار",
            "CD ar", "جمهورية الكونغو الديمقراطية",
            "CG ar", "جمهورية الكونغو",
            "SA ar", "السعودية",
            "053 fr", "Australie et Nouvelle-Zélande",
            "053 ar", "أستراليا ونيوزيلندا",
            "419 fr", "Amérique latine et Caraïbes",
            "419 ar", "أمريكا اللاتينية والكاريبي");

    /** Territories that Natural Earth does not draw on their own, and Antarctica, which lies around a pole. */
    private static final Set<String> WITHOUT_POINT =
            Set.of("AQ", "BQ", "BV", "CC", "CX", "GF", "GP", "MQ", "RE", "SJ", "TK", "YT");

    private static Reference reference;

    @BeforeAll
    static void readTheShippedFiles() throws IOException {
        reference = ShippedClaims.read().reference();
    }

    @Test
    void everyCountryOfTheStandardHasExactlyOneEntry() {
        List<String> ours =
                countries().map(country -> country.codes().iso2()).sorted().toList();
        assertEquals(Arrays.stream(Locale.getISOCountries()).sorted().toList(), ours);
    }

    @TestFactory
    Stream<DynamicTest> codesAreThoseOfJavaAndOfIcu() {
        return countries()
                .map(country -> dynamicTest(country.id().slug(), () -> {
                    Thing.Codes codes = country.codes();
                    Region region = Region.getInstance(codes.iso2());
                    assertEquals(
                            new Locale.Builder().setRegion(codes.iso2()).build().getISO3Country(), codes.iso3());
                    String numeric = String.format(Locale.ROOT, "%03d", region.getNumericCode());
                    assertEquals(codes.iso2().equals("TW") ? null : numeric, codes.m49());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aCountryLiesInTheRegionInWhichIcuPutsIt() {
        return countries()
                .map(country -> dynamicTest(country.id().slug(), () -> {
                    List<String> regions = country.locatedIn().stream()
                            .map(id -> place(id).codes().m49())
                            .toList();
                    boolean antarctica = "AQ".equals(country.codes().iso2());
                    String containing = Region.getInstance(country.codes().iso2())
                            .getContainingRegion()
                            .toString();
                    assertEquals(List.of(antarctica ? "001" : containing), regions);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRegionLiesInTheContinentInWhichIcuPutsItAndInTheEndInTheWorld() {
        return regions()
                .map(region -> dynamicTest(region.id().slug(), () -> {
                    Region containing = Region.getInstance(region.codes().m49()).getContainingRegion();
                    List<String> around =
                            around(region).map(outer -> outer.codes().m49()).toList();
                    assertTrue(containing == null || around.contains(containing.toString()), around::toString);
                    assertTrue(region.id().equals(WORLD) || around.contains("001"), around::toString);
                }));
    }

    @TestFactory
    Stream<DynamicTest> labelsInFrenchAndArabicAreThoseOfIcu() {
        return Stream.concat(countries(), regions())
                .flatMap(place -> Stream.of("fr", "ar").map(language -> {
                    String code = place.codes().iso2() != null
                            ? place.codes().iso2()
                            : place.codes().m49();
                    String key = code + " " + language;
                    return dynamicTest(
                            place.id().slug() + " " + language,
                            () -> assertEquals(
                                    OWN.getOrDefault(key, icu(code, language)).toLowerCase(Locale.ROOT),
                                    label(place, language).toLowerCase(Locale.ROOT)));
                }));
    }

    @Test
    void noNameMeansTwoCountries() {
        Map<String, ThingId> names = new HashMap<>();
        countries()
                .forEach(country -> english(country).distinct().forEach(name -> {
                    ThingId other = names.putIfAbsent(name, country.id());
                    assertEquals(null, other, name);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aCountryHasALabelPointThatSaysWhatItIs() {
        return countries()
                .filter(country -> !WITHOUT_POINT.contains(country.codes().iso2()))
                .map(country -> dynamicTest(country.id().slug(), () -> {
                    Thing.Point point = country.point();
                    assertNotNull(point);
                    assertTrue(Math.abs(point.latitude().doubleValue()) < 85);
                    assertTrue(Math.abs(point.longitude().doubleValue()) <= 180);
                    assertTrue(point.basis().contains("Natural Earth 4.1.0"), point.basis());
                }));
    }

    private static String icu(String code, String language) {
        DisplayContext length = SHORT.contains(code) ? DisplayContext.LENGTH_SHORT : DisplayContext.LENGTH_FULL;
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language), length)
                .regionDisplayName(code);
    }

    private static String label(Thing.Place place, String language) {
        return place.names().translated().stream()
                .filter(name -> name.language().equals(language))
                .map(Name::value)
                .findFirst()
                .orElse("none");
    }

    private static Stream<String> english(Thing.Place country) {
        Stream<String> further = Stream.concat(country.names().aliases().stream(), country.names().hidden().stream())
                .map(Name::value);
        return Stream.concat(Stream.of(country.names().label()), further);
    }

    private static Stream<Thing.Place> around(Thing.Place place) {
        return place.locatedIn().stream()
                .map(ReferenceDataTest::place)
                .flatMap(outer -> Stream.concat(Stream.of(outer), around(outer)));
    }

    private static Stream<Thing.Place> countries() {
        return places().filter(place -> place.type().equals("Country"));
    }

    private static Stream<Thing.Place> regions() {
        return places().filter(
                        place -> place.type().equals("Region") && place.codes().m49() != null);
    }

    private static Stream<Thing.Place> places() {
        return reference.things().values().stream()
                .filter(Thing.Place.class::isInstance)
                .map(Thing.Place.class::cast);
    }

    private static Thing.Place place(ThingId id) {
        return (Thing.Place) reference.find(id).orElseThrow();
    }
}
