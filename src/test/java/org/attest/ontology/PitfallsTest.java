package org.attest.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The pitfalls of the OOPS! catalogue that a query can find, and the metadata that FAIR asks for.
 *
 * <p>P08 (labels and definitions) and P22 (names by one pattern) are in {@link TermsTest}, P06 and P31 are questions for
 * the reasoner in {@link ConsistencyTest}. A missing domain or range (P11) is deliberate here: guidance stands in
 * {@code schema:domainIncludes} and {@code schema:rangeIncludes}, and these are what is asked for.
 */
@DisplayName("The ontology avoids the known pitfalls")
class PitfallsTest {
    private static final String PREFIXES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX schema: <https://schema.org/>
            PREFIX vann: <http://purl.org/vocab/vann/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            """;

    private static final String OWN = "FILTER (STRSTARTS(STR(?x), STR(at:)))\n";

    private static final Graph SHIPPED = shipped();

    /**
     * One pitfall.
     *
     * @param pattern what matches {@code ?x} where it is met
     * @param planted an example of it, in Turtle
     * @param found the terms of the example that are to be found
     */
    private record Pitfall(String name, String pattern, String planted, List<String> found) {}

    private static final List<Pitfall> PITFALLS = List.of(
            new Pitfall(
                    "P04 a class without any link to another", OWN + """
                    ?x a owl:Class .
                    FILTER NOT EXISTS { ?x rdfs:subClassOf ?above . FILTER (isIRI(?above)) }
                    FILTER NOT EXISTS { ?below rdfs:subClassOf ?x }
                    FILTER NOT EXISTS { ?property schema:domainIncludes|schema:rangeIncludes ?x }
                    """, "at:Island a owl:Class .", List.of("Island")),
            new Pitfall(
                    "P10 a class at the top that is disjoint from nothing",
                    OWN + """
                    ?x a owl:Class .
                    FILTER NOT EXISTS { ?x rdfs:subClassOf ?above . FILTER (STRSTARTS(STR(?above), STR(at:))) }
                    FILTER NOT EXISTS { ?x rdfs:subClassOf* ?top .
                        ?axiom a owl:AllDisjointClasses ; owl:members/rdf:rest*/rdf:first ?top }
                    FILTER (?x != at:Source) # what is cited is a source, publication and actor alike
                    FILTER NOT EXISTS { ?x owl:disjointWith|^owl:disjointWith ?other }
                    """,
                    "at:Loose a owl:Class ; rdfs:subClassOf foaf:Agent . foaf:Agent a owl:Class .",
                    List.of("Loose")),
            new Pitfall(
                    "P11 a property that does not say where it leads from or to",
                    OWN + """
                    VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty }
                    ?x a ?kind .
                    FILTER (NOT EXISTS { ?x schema:domainIncludes|rdfs:domain ?from }
                        || NOT EXISTS { ?x schema:rangeIncludes|rdfs:range ?to })
                    """,
                    "at:leads a owl:ObjectProperty ; schema:domainIncludes at:Claim .",
                    List.of("leads")),
            new Pitfall(
                    "P13 an inverse beyond the three pairs that are asked for both ways",
                    """
                    ?x owl:inverseOf ?y .
                    FILTER (isIRI(?x) && ?x NOT IN (at:printedIn, at:prints, at:partOf, at:hasPart, at:producedBy, at:produced))
                    """,
                    "at:cites owl:inverseOf at:citedBy .",
                    List.of("cites")),
            new Pitfall(
                    "P13 one of the three pairs whose inverse is not declared",
                    """
                    VALUES (?x ?y) { (at:printedIn at:prints) (at:partOf at:hasPart) (at:producedBy at:produced) (at:holds at:heldBy) }
                    ?x a owl:ObjectProperty . FILTER NOT EXISTS { ?x owl:inverseOf|^owl:inverseOf ?y }
                    """,
                    "at:holds a owl:ObjectProperty .",
                    List.of("holds")),
            new Pitfall(
                    "P19 several domains or ranges, which would all have to hold at once",
                    """
                    VALUES ?side { rdfs:domain rdfs:range }
                    ?x ?side ?one , ?other . FILTER (STR(?one) < STR(?other))
                    """,
                    "at:two a owl:ObjectProperty ; rdfs:domain at:Claim , at:Place .",
                    List.of("two")),
            new Pitfall(
                    "P19 a domain or range on an object property of our own: guidance is in the includes",
                    OWN + "?x a owl:ObjectProperty ; rdfs:domain|rdfs:range ?any .",
                    "at:strict a owl:ObjectProperty ; rdfs:range at:Place .",
                    List.of("strict")),
            new Pitfall(
                    "P20 a label that says no more than its definition, or a definition that is no sentence",
                    """
                    VALUES ?about { skos:definition rdfs:comment }
                    ?x rdfs:label|skos:prefLabel ?label ; ?about ?text .
                    FILTER (LCASE(STR(?label)) = LCASE(STR(?text)) || STR(?label) = "" || REGEX(STR(?label), " .*[.]$")
                        || !REGEX(STR(?text), "[.!?:…”]$"))
                    """,
                    """
                    at:Same rdfs:label "same"@en ; skos:definition "Same"@en .
                    at:Swapped rdfs:label "A place where things are swapped."@en ; skos:definition "swapped"@en .
                    """,
                    List.of("Same", "Swapped")),
            new Pitfall(
                    "P34 something used as a class that is not declared as one",
                    """
                    ?other rdfs:subClassOf|schema:domainIncludes|owl:someValuesFrom|owl:allValuesFrom ?x .
                    FILTER (isIRI(?x) && ?x != owl:Thing)
                    FILTER NOT EXISTS { VALUES ?kind { owl:Class rdfs:Class rdfs:Datatype } ?x a ?kind }
                    FILTER NOT EXISTS { ?data owl:allValuesFrom|owl:someValuesFrom ?x .
                        FILTER (STRSTARTS(STR(?x), "http://www.w3.org/2001/XMLSchema#")) }
                    """,
                    "at:Sub rdfs:subClassOf at:Undeclared .",
                    List.of("Undeclared")),
            new Pitfall(
                    "P35 something used as a property that is not declared as one",
                    """
                    ?other rdfs:subPropertyOf|owl:inverseOf|owl:onProperty|owl:propertyChainAxiom/rdf:rest*/rdf:first ?x .
                    FILTER (isIRI(?x))
                    FILTER NOT EXISTS { VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty rdf:Property }
                        ?x a ?kind }
                    """,
                    "at:narrow a owl:ObjectProperty ; rdfs:subPropertyOf at:wide .",
                    List.of("wide")),
            new Pitfall(
                    "P36 a file name ending in the name of an ontology or a scheme",
                    """
                    VALUES ?kind { owl:Ontology skos:ConceptScheme }
                    ?x a ?kind . FILTER (REGEX(STR(?x), "[.](owl|rdf|ttl|n3|xml|jsonld|html?)([#/]|$)", "i"))
                    """,
                    "<https://w3id.org/attest/ns#file.ttl> a owl:Ontology .",
                    List.of("file.ttl")),
            new Pitfall(
                    "P40 an axiom about a term of somebody else, which would change what it means",
                    """
                    VALUES ?axiom { rdfs:subClassOf rdfs:subPropertyOf rdfs:domain rdfs:range owl:equivalentClass
                        owl:equivalentProperty owl:disjointWith owl:inverseOf owl:sameAs skos:definition }
                    ?x ?axiom ?value . FILTER (isIRI(?x) && !STRSTARTS(STR(?x), "https://w3id.org/attest/"))
                    """,
                    "foaf:Person rdfs:subClassOf at:Actor .",
                    List.of("http://xmlns.com/foaf/0.1/Person")),
            new Pitfall(
                    "P40 a new term in somebody else's namespace",
                    """
                    VALUES ?property { rdfs:isDefinedBy skos:inScheme }
                    ?x ?property ?ours . FILTER (!STRSTARTS(STR(?x), STR(?ours)))
                    """,
                    "foaf:Claimant rdfs:isDefinedBy <https://w3id.org/attest/ns> .",
                    List.of("http://xmlns.com/foaf/0.1/Claimant")),
            new Pitfall(
                    "P41 an ontology or a scheme without a licence",
                    """
                    VALUES ?kind { owl:Ontology skos:ConceptScheme }
                    ?x a ?kind . FILTER NOT EXISTS { ?x dcterms:license ?licence . FILTER (isIRI(?licence)) }
                    """,
                    "at:free a skos:ConceptScheme .",
                    List.of("free")),
            new Pitfall(
                    "FAIR an ontology without title, description, author, date or version",
                    """
                    ?x a owl:Ontology .
                    FILTER NOT EXISTS { ?x dcterms:title ?title ; dcterms:description ?description ; dcterms:creator ?creator ;
                        dcterms:created ?created ; dcterms:modified ?modified ; owl:versionInfo ?info ; owl:versionIRI ?version .
                        FILTER (STRENDS(STR(?version), STR(?info))) }
                    """,
                    "at:bare a owl:Ontology ; dcterms:title \"bare\"@en .",
                    List.of("bare")),
            new Pitfall(
                    "FAIR the namespace of our terms without its usual prefix",
                    """
                    VALUES ?x { <https://w3id.org/attest/ns> at:other }
                    ?x a owl:Ontology .
                    FILTER NOT EXISTS { ?x vann:preferredNamespacePrefix "at" ; vann:preferredNamespaceUri ?namespace .
                        FILTER (STR(?namespace) = STR(at:)) }
                    """,
                    "at:other a owl:Ontology .",
                    List.of("other")),
            new Pitfall(
                    "FAIR a scheme without title and description",
                    """
                    ?x a skos:ConceptScheme .
                    FILTER NOT EXISTS { ?x dcterms:title|skos:prefLabel|rdfs:label ?title ;
                        dcterms:description|skos:definition ?description }
                    """,
                    "at:nameless a skos:ConceptScheme .",
                    List.of("nameless")));

    @TestFactory
    Stream<DynamicTest> theOntologyHasNoneOfThem() {
        return PITFALLS.stream()
                .map(pitfall -> dynamicTest(pitfall.name(), () -> assertEquals(List.of(), find(pitfall, SHIPPED))));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedOneIsFound() {
        return PITFALLS.stream()
                .map(pitfall -> dynamicTest(pitfall.name(), () -> {
                    Graph planted = GraphFactory.createDefaultGraph();
                    GraphUtil.addInto(planted, SHIPPED);
                    RDFParser.create()
                            .source(new StringReader(PREFIXES + pitfall.planted()))
                            .lang(Lang.TURTLE)
                            .parse(planted);
                    assertEquals(pitfall.found(), find(pitfall, planted));
                }));
    }

    private static List<String> find(Pitfall pitfall, Graph graph) {
        List<String> found = new ArrayList<>();
        String query = PREFIXES + "SELECT DISTINCT ?x {\n" + pitfall.pattern() + "\n} ORDER BY ?x";
        try (QueryExecution execution = QueryExecution.create(query, ModelFactory.createModelForGraph(graph))) {
            execution
                    .execSelect()
                    .forEachRemaining(
                            row -> found.add(row.get("x").toString().replace("https://w3id.org/attest/ns#", "")));
        }
        return found;
    }

    private static Graph shipped() {
        return Shipped.graph(Shipped.files(Shipped.ONTOLOGY, ".ttl").stream()
                .filter(file -> !file.equals(Shipped.SHAPES))
                .toList());
    }
}
