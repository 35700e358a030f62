package org.attest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.attest.Shipped;
import org.attest.claim.BoundKind;
import org.attest.claim.CitationForm;
import org.attest.claim.CountBasis;
import org.attest.claim.Direction;
import org.attest.claim.Modality;
import org.attest.claim.Mode;
import org.attest.claim.Withdrawn;
import org.attest.document.Display;
import org.attest.rdf.AtNamespace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The JSON Schemas and the readers ask for the same")
class SchemaTest {
    private static final String CLAIM = "claims#/$defs/";

    private static final String NAME_PART = "individuals#/$defs/individual/properties/nameForms/items/properties/part";

    /** Where each form stands in the schemas: file, then pointer. */
    private static final Map<String, Keys> FORMS = forms();

    private static Map<String, Keys> forms() {
        Map<String, Keys> forms = new LinkedHashMap<>();
        forms.put("documents#/$defs/document", Keys.DOCUMENT);
        forms.put("documents#/$defs/document/properties/title/oneOf/1", Keys.STATED);
        forms.put("documents#/$defs/document/properties/issued/oneOf/1", Keys.STATED);
        forms.put("places#/$defs/place", Keys.PLACE);
        forms.put("places#/$defs/place/properties/point", Keys.POINT);
        forms.put("actors#/$defs/actor", Keys.ACTOR);
        forms.put("individuals#/$defs/individual", Keys.INDIVIDUAL);
        forms.put("wilayat#/$defs/wilaya", Keys.WILAYA);
        forms.put("publications#/$defs/publication", Keys.PUBLICATION);
        forms.put("events#/$defs/event", Keys.EVENT);
        forms.put("policies#/$defs/policy", Keys.POLICY);
        forms.put("common#/$defs/name/oneOf/1", Keys.NAME);
        forms.put("common#/$defs/sameAs/items", Keys.LINK);
        forms.put("individuals#/$defs/individual/properties/nameForms/items", Keys.NAME_FORM);
        forms.put("claims#", Keys.SHEET);
        forms.put("claims#/$defs/citation", Keys.CITATION);
        forms.put("claims#/$defs/argument", Keys.ARGUMENT);
        forms.put("claims#/$defs/nothing", Keys.NOTHING_CLAIMED);
        forms.put("claims#/$defs/population", Keys.POPULATION);
        forms.put("claims#/$defs/quantity/properties/heldBy/items", Keys.ATTRIBUTION);
        forms.put("claims#/$defs/change/properties/factor", Keys.FACTOR);
        forms.put("claims#/$defs/change/properties/earlier", Keys.CHANGE_END);
        forms.put("claims#/$defs/change/properties/later", Keys.CHANGE_END);
        forms.put("claims#/$defs/likelihood", Keys.LIKELIHOOD);
        forms.put("claims#/$defs/threshold/properties/value", Keys.VALUE);
        forms.put("withdrawn#/$defs/withdrawn", Keys.WITHDRAWN);
        forms.put("withdrawn#/$defs/withdrawn/properties/nameDigests/items", Keys.NAME_DIGEST);
        forms.put("withdrawn#/$defs/withdrawn/properties/stretch", Keys.STRETCH);
        PropositionReader.KINDS.forEach((kind, keys) -> forms.put(CLAIM + kind, keys));
        forms.put("curation#", Keys.CURATION);
        forms.put("curation#/$defs/flag", Keys.FLAG);
        forms.put("curation#/$defs/correction", Keys.CORRECTION);
        forms.put("curation#/$defs/correction/properties/corrected", Keys.CORRECTED);
        forms.put("curation#/$defs/assessment", Keys.ASSESSMENT);
        forms.put("curation#/$defs/passage", Keys.QUOTED);
        return forms;
    }

    @TestFactory
    @DisplayName("They know the same keys, require the same, and refuse others")
    Stream<DynamicTest> keys() {
        return FORMS.entrySet().stream()
                .map(form -> dynamicTest(form.getKey(), () -> {
                    JsonNode schema = at(form.getKey());
                    assertEquals(new TreeSet<>(form.getValue().known()), names(schema.get("properties")), "keys");
                    assertEquals(new TreeSet<>(form.getValue().required()), words(schema.path("required")), "required");
                    assertEquals("false", schema.path("additionalProperties").asText(), "others are refused");
                }));
    }

    @TestFactory
    @DisplayName("They list the same words")
    Stream<DynamicTest> words() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        lists.put("common#/$defs/bound", constants(BoundKind.class));
        lists.put(CLAIM + "quantity/properties/bound", constants(BoundKind.class));
        lists.put(CLAIM + "change/properties/factor/properties/bound", constants(BoundKind.class));
        lists.put(CLAIM + "quantity/properties/countBasis", constants(CountBasis.class));
        lists.put(CLAIM + "citation/properties/form", constants(CitationForm.class));
        lists.put(CLAIM + "change/properties/direction", constants(Direction.class));
        lists.put(CLAIM + "quantity/properties/heldBy/items/properties/mode", constants(Mode.class));
        lists.put(CLAIM + "claim/properties/kind", PropositionReader.KINDS.keySet());
        lists.put("documents#/$defs/document/properties/display", constants(Display.class));
        lists.put("documents#/$defs/document/properties/class", Set.copyOf(ThingReader.PUBLICATION_TYPES));
        lists.put("publications#/$defs/publication/properties/class", Set.copyOf(ThingReader.PUBLICATION_TYPES));
        lists.put("publications#/$defs/publication/properties/sourceKind", Set.copyOf(ThingReader.SOURCE_KINDS));
        lists.put("publications#/$defs/publication/properties/notice", Set.copyOf(ThingReader.PUBLICATION_NOTICES));
        lists.put("individuals#/$defs/individual/properties/notice", Set.copyOf(ThingReader.INDIVIDUAL_NOTICES));
        lists.put(NAME_PART, Set.copyOf(ThingReader.NAME_PARTS));
        lists.put("withdrawn#/$defs/withdrawn/properties/kind", constants(Withdrawn.Kind.class));
        lists.put("places#/$defs/place/properties/class", Set.copyOf(ThingReader.PLACE_TYPES));
        lists.put("actors#/$defs/actor/properties/class", Set.copyOf(ThingReader.ACTOR_TYPES));
        lists.put("events#/$defs/event/properties/class", Set.copyOf(ThingReader.EVENT_TYPES));
        lists.put("curation#/$defs/assessment/properties/reliability", Set.copyOf(CurationReader.RELIABILITY));
        lists.put("curation#/$defs/assessment/properties/credibility", Set.copyOf(CurationReader.CREDIBILITY));
        PropositionReader.KINDS
                .keySet()
                .forEach(kind -> lists.put(CLAIM + kind + "/properties/modality", constants(Modality.class)));
        return tests(lists);
    }

    @TestFactory
    @DisplayName("Concepts and predicates are those of the ontology")
    Stream<DynamicTest> vocabulary() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        lists.put(CLAIM + "unit", concepts("unit"));
        lists.put(CLAIM + "relation/properties/subjectRole", concepts("role"));
        lists.put(CLAIM + "relation/properties/predicate", predicates());
        lists.put("policies#/$defs/policy/properties/kind", concepts("policy"));
        lists.put(NAME_PART, concepts("name-part"));
        lists.put("curation#/$defs/flag/properties/type", concepts("flag"));
        Set<String> kinds = new TreeSet<>(concepts("population"));
        kinds.add("any");
        lists.put(CLAIM + "population/properties/kind", kinds);
        return tests(lists);
    }

    @Test
    @DisplayName("Each kind of claim is checked by its own form")
    void everyKindHasItsForm() throws IOException {
        Set<String> dispatched = new TreeSet<>();
        for (JsonNode branch : at("claims#/$defs/claim/allOf")) {
            String kind = branch.at("/if/properties/kind/const").asText();
            if (!kind.isEmpty()) {
                assertEquals("#/$defs/" + kind, branch.at("/then/$ref").asText());
                assertEquals(kind, at(CLAIM + kind + "/properties/kind/const").asText());
                dispatched.add(kind);
            }
        }
        assertEquals(new TreeSet<>(PropositionReader.KINDS.keySet()), dispatched);
    }

    @Test
    @DisplayName("They take the same forms of date")
    void dates() throws IOException {
        String pattern = at("common#/$defs/edtf/pattern").asText();
        for (String date : List.of(
                "2014",
                "2014-12",
                "2014-12-31",
                "1989-22",
                "2014-07/2014-12",
                "../2014",
                "2014/..",
                "/2014",
                "2014/",
                "2014?",
                "2014-06~",
                "2014-06-01%/2015")) {
            assertTrue(date.matches(pattern), date);
            assertTrue(org.attest.document.Period.parse(date).edtf().equals(date), date);
        }
        for (String date : List.of("..", "/", "../..", "201", "12 Feb 2015", "2014/12/31", "")) {
            assertTrue(!date.matches(pattern), date);
        }
    }

    private static Stream<DynamicTest> tests(Map<String, Set<String>> lists) {
        return lists.entrySet().stream()
                .map(list -> dynamicTest(
                        list.getKey(),
                        () -> assertEquals(
                                new TreeSet<>(list.getValue()),
                                words(at(list.getKey()).path("enum")))));
    }

    private static JsonNode at(String place) throws IOException {
        String[] parts = place.split("#", -1);
        JsonNode schema = new ObjectMapper()
                .readTree(Shipped.data()
                        .resolve("schema/" + parts[0] + ".schema.json")
                        .toFile());
        JsonNode found = parts[1].isEmpty() ? schema : schema.at(parts[1]);
        assertTrue(!found.isMissingNode(), place + " is missing");
        return found;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> words(JsonNode list) {
        return new TreeSet<>(StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }

    private static <E extends Enum<E>> Set<String> constants(Class<E> type) {
        return new TreeSet<>(Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
    }

    private static Set<String> concepts(String scheme) {
        String prefix = AtNamespace.VOCAB + scheme + "/";
        return localNames("vocab/" + scheme + ".ttl", SKOS.Concept.getURI(), prefix);
    }

    private static Set<String> predicates() {
        return localNames("attest.ttl", AtNamespace.NS + "RelationPredicate", AtNamespace.NS);
    }

    private static Set<String> localNames(String file, String type, String prefix) {
        Model model = RDFDataMgr.loadModel(
                Shipped.root().resolve("ontology/" + file).toUri().toString());
        Set<String> names = new TreeSet<>();
        model.listSubjectsWithProperty(RDF.type, model.createResource(type))
                .filterKeep(
                        subject -> subject.isURIResource() && subject.getURI().startsWith(prefix))
                .forEach(subject -> names.add(subject.getURI().substring(prefix.length())));
        return names;
    }
}
