package org.attest.load;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.attest.rdf.AtProperty;
import org.attest.rdf.ReusedTerms;

/** Which nodes cannot stand without which others, by the property that joins them. */
final class Dependence {
    /** A subject of one of these means nothing once one of its objects is gone. */
    static final Set<Node> NEEDED = Set.of(
            AtProperty.PRINTED_IN,
            AtProperty.HAS_PASSAGE,
            AtProperty.CLAIM_SUBJECT,
            AtProperty.CLAIM_OBJECT,
            AtProperty.ANTECEDENT,
            AtProperty.CONSEQUENT,
            AtProperty.ABOUT,
            AtProperty.CLAIM_HOLDER,
            AtProperty.HAS_ATTRIBUTION,
            AtProperty.ASCRIBED_TO,
            AtProperty.ASCRIPTION_VIA,
            AtProperty.HAS_QUANTITY,
            AtProperty.OF_POPULATION,
            AtProperty.NUMERATOR,
            AtProperty.DENOMINATOR,
            AtProperty.CHANGE_FACTOR,
            AtProperty.CHANGED_FROM,
            AtProperty.CHANGED_TO,
            AtProperty.THRESHOLD_VALUE,
            AtProperty.HAS_RANKED_ITEM,
            AtProperty.RANKED_THING,
            AtProperty.KIND,
            AtProperty.GROUP,
            AtProperty.ORIGIN,
            AtProperty.PLACE,
            AtProperty.CONCLUSION,
            AtProperty.CORRECTS,
            AtProperty.ASSESSES,
            AtProperty.LINK_OF,
            AtProperty.LINK_TARGET,
            AtProperty.UNIT_OF,
            SKOSXL.prefLabel.asNode(),
            SKOSXL.altLabel.asNode(),
            SKOSXL.hiddenLabel.asNode(),
            ReusedTerms.CITO_HAS_CITED_ENTITY,
            ReusedTerms.CITO_HAS_CITING_ENTITY,
            OA.hasSource.asNode(),
            OA.hasSelector.asNode(),
            OA.hasTarget.asNode());

    /** A subject of one of these stands as long as one of its objects does. */
    static final Set<Node> ONE_NEEDED =
            Set.of(AtProperty.PREMISE, AtProperty.EVIDENCE, ReusedTerms.PROV_WAS_ATTRIBUTED_TO);

    /** Objects of these belong to their subject and go with it. */
    static final Set<Node> OWNING = Set.of(
            AtProperty.HAS_PASSAGE,
            AtProperty.HAS_ATTRIBUTION,
            AtProperty.HAS_QUANTITY,
            AtProperty.HAS_RANKED_ITEM,
            AtProperty.CHANGE_FACTOR,
            AtProperty.CHANGED_FROM,
            AtProperty.CHANGED_TO,
            AtProperty.THRESHOLD_VALUE,
            OA.hasSelector.asNode(),
            ReusedTerms.GEO_HAS_GEOMETRY);

    /** Objects of these go with their subject when they are named after it: passages that curation points to. */
    static final Set<Node> POINTING =
            Set.of(AtProperty.EVIDENCE, AtProperty.CORRECTS, AtProperty.ASSESSES, OA.hasTarget.asNode());

    /** What things are called. */
    static final Set<Node> NAMING = Set.of(
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            SKOSXL.literalForm.asNode(),
            RDFS.label.asNode(),
            DCTerms.title.asNode(),
            FOAF.name.asNode(),
            SchemaDO.name.asNode(),
            AtProperty.DEMONYM,
            AtProperty.NAME,
            AtProperty.LABEL);

    /** What is quoted, or is one end of what is said. */
    static final Set<Node> SAYING = Set.of(
            OA.exact.asNode(),
            AtProperty.QUOTE,
            AtProperty.CLAIM_LITERAL,
            AtProperty.DEFINED_TERM,
            AtProperty.LEXICAL_VALUE,
            AtProperty.PRINTED_VALUE,
            AtProperty.CORRECTED_VALUE,
            AtProperty.POPULATION_KEY);

    /** Text that is left out where it has a name: cut short or altered it would be wrong. */
    static final Set<Node> LEFT_OUT =
            Set.of(OA.prefix.asNode(), OA.suffix.asNode(), DCTerms.identifier.asNode(), AtProperty.BYLINE);

    /** Remarks in the vocabularies. */
    static final Set<Node> REMARKS = Set.of(
            SKOS.example.asNode(),
            SKOS.note.asNode(),
            SKOS.scopeNote.asNode(),
            SKOS.definition.asNode(),
            RDFS.comment.asNode());

    private Dependence() {}
}
