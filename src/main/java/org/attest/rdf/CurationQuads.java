package org.attest.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.claim.Assessment;
import org.attest.claim.CorrectedValue;
import org.attest.claim.Correction;
import org.attest.claim.Curation;
import org.attest.claim.CurationTarget;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Flag;
import org.attest.claim.ThingId;
import org.attest.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A batch of curation as the quads of its own graph. It points at what it is about and adds nothing to it, so that the
 * documents are the same without it. Each entry is signed and dated; PROV dates by the second, and a batch knows its day,
 * so the time is the day's first second in UTC.
 */
public final class CurationQuads {
    private final Iris iris;
    private final Graph graph;
    private final Curation curation;
    private final Map<DocumentId, DocumentClaims> documents;

    /**
     * The quads of one batch.
     *
     * @param documents those that the batch refers to, by id
     */
    public CurationQuads(Iris iris, Graph graph, Curation curation, Map<DocumentId, DocumentClaims> documents) {
        this.iris = iris;
        this.graph = graph;
        this.curation = curation;
        this.documents = Map.copyOf(documents);
    }

    /** Name of the graph that a batch is written to, and dropped from, as a unit. */
    public static Node graphName(Iris iris, String batch) {
        return iris.graph("curation/" + batch);
    }

    /** Writes everything. The same input gives the same quads. */
    public void write() {
        Node batch = iris.thing("curation", curation.batch());
        graph.type(batch, ReusedTerms.PROV_ENTITY);
        graph.text(batch, SKOS.note.asNode(), curation.note(), "en");
        sign(batch, curation.batch(), curation.by(), curation.on());
        curation.flags().forEach(this::flag);
        curation.corrections().forEach(this::correction);
        curation.assessments().forEach(this::assessment);
    }

    private void flag(Flag flag) {
        Node node = named("flag", flag.id());
        graph.type(node, AtClass.QUALITY_FLAG);
        sign(node, flag.id(), curation.by(), curation.on());
        graph.add(node, OA.hasTarget.asNode(), target(node.getURI(), flag.target()));
        graph.add(node, AtProperty.FLAG_TYPE, Iris.concept("flag", flag.type()));
        graph.text(node, RDFS.comment.asNode(), flag.comment(), "en");
        evidence(node, flag.evidence());
    }

    private void correction(Correction correction) {
        Node node = named("correction", correction.id());
        graph.type(node, AtClass.CORRECTION);
        sign(node, correction.id(), curation.by(), curation.on());
        graph.add(node, AtProperty.CORRECTS, target(node.getURI(), correction.target()));
        Node property = new Prefixes(iris.base())
                .property(correction.property())
                .orElseThrow(() -> new IllegalArgumentException("no such property: " + correction.property()));
        graph.add(node, AtProperty.CORRECTS_PROPERTY, property);
        graph.text(node, AtProperty.PRINTED_VALUE, correction.printed());
        corrected(node, correction.corrected());
        graph.text(node, RDFS.comment.asNode(), correction.comment(), "en");
        String flag = correction.flag();
        if (flag != null) {
            graph.add(node, AtProperty.ANSWERS_FLAG, named("flag", flag));
        }
        evidence(node, correction.evidence());
    }

    private void corrected(Node node, CorrectedValue value) {
        if (value instanceof CorrectedValue.OfDate date) {
            graph.add(node, AtProperty.CORRECTED_VALUE, PeriodQuads.literal(date.date()));
        } else if (value instanceof CorrectedValue.OfNumber number) {
            graph.number(node, AtProperty.CORRECTED_VALUE, number.number());
        } else if (value instanceof CorrectedValue.OfText text) {
            graph.text(node, AtProperty.CORRECTED_VALUE, text.text());
        }
    }

    private void assessment(Assessment assessment) {
        Node node = named("assessment", assessment.id());
        graph.type(node, AtClass.SOURCE_ASSESSMENT);
        sign(node, assessment.id(), assessment.by(), assessment.on());
        graph.add(node, AtProperty.ASSESSES, target(node.getURI(), assessment.target()));
        graph.add(node, AtProperty.SOURCE_RELIABILITY, grade("reliability", assessment.reliability()));
        graph.add(node, AtProperty.INFORMATION_CREDIBILITY, grade("credibility", assessment.credibility()));
        graph.text(node, RDFS.comment.asNode(), assessment.basis(), "en");
    }

    private static @Nullable Node grade(String scheme, @Nullable String grade) {
        return grade == null ? null : Iris.concept(scheme, grade);
    }

    private void sign(Node node, String id, ThingId by, LocalDate on) {
        graph.text(node, DCTerms.identifier.asNode(), id);
        graph.add(node, ReusedTerms.PROV_WAS_ATTRIBUTED_TO, thing(by));
        graph.typed(node, ReusedTerms.PROV_GENERATED_AT_TIME, on + "T00:00:00Z", XSDDatatype.XSDdateTime);
    }

    private void evidence(Node node, List<CurationTarget> evidence) {
        int number = 0;
        for (CurationTarget one : evidence) {
            number++;
            graph.add(node, AtProperty.EVIDENCE, target(node.getURI() + "-evidence-" + number, one));
        }
    }

    /** The node that is meant; a passage becomes one, named after an IRI. */
    private Node target(String iri, CurationTarget target) {
        if (target instanceof CurationTarget.OfThing found) {
            return thing(found.thing());
        }
        if (target instanceof CurationTarget.OfEntry found) {
            return names(found.document()).entry(found.entry());
        }
        CurationTarget.OfPassage stretch = (CurationTarget.OfPassage) target;
        DocumentClaims document = document(stretch.document());
        Node held = names(stretch.document()).document();
        return new PassageQuads(graph, held, document.text()).describe(iri, stretch.passage(), List.of());
    }

    private ClaimNames names(DocumentId id) {
        return new ClaimNames(iris, document(id));
    }

    private DocumentClaims document(DocumentId id) {
        DocumentClaims found = documents.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no such document: " + id);
        }
        return found;
    }

    private Node thing(ThingId id) {
        return iris.thing(id.kind().path(), id.slug());
    }

    private Node named(String kind, String id) {
        return iris.thing(kind, curation.batch() + "/" + id);
    }
}
