package org.attest.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.attest.claim.ExternalLink;
import org.attest.claim.Name;
import org.attest.claim.NameForm;
import org.attest.claim.Names;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.jspecify.annotations.Nullable;

/** Reference data as quads. */
public final class ThingQuads {
    private final Iris iris;
    private final Graph graph;
    private final PeriodQuads periods;

    public ThingQuads(Iris iris, Graph graph) {
        this.iris = iris;
        this.graph = graph;
        this.periods = new PeriodQuads(iris, graph);
    }

    /** Everything that is known of a thing. */
    public void write(Thing thing) {
        Node node = node(thing.id());
        names(node, thing.names());
        links(node, thing);
        graph.text(node, SKOS.note.asNode(), thing.note(), "en");
        if (thing instanceof Thing.Place place) {
            place(node, place);
        } else if (thing instanceof Thing.Actor actor) {
            graph.type(node, term(actor.type()));
            graph.add(node, ORG.subOrganizationOf.asNode(), nodeOrNull(actor.partOf()));
        } else if (thing instanceof Thing.Individual individual) {
            graph.type(node, AtClass.INDIVIDUAL);
            forms(node, individual);
            concept(node, AtProperty.CONTENT_NOTICE, "content-notice", individual.notice());
        } else if (thing instanceof Thing.Wilaya wilaya) {
            graph.type(node, AtClass.WILAYA);
            graph.add(node, AtProperty.UNIT_OF, nodeOrNull(wilaya.unitOf()));
        } else if (thing instanceof Thing.Event event) {
            graph.type(node, term(event.type()));
            if (event.date() != null) {
                periods.describe(node, event.date());
            }
        } else if (thing instanceof Thing.Policy policy) {
            graph.type(node, AtClass.POLICY);
            concept(node, AtProperty.POLICY_KIND, "policy", policy.type());
        } else if (thing instanceof Thing.Publication publication) {
            publication(node, publication.about());
        }
    }

    private void names(Node node, Names names) {
        graph.text(node, SKOS.prefLabel.asNode(), names.label(), "en");
        names(node, SKOS.prefLabel.asNode(), names.translated());
        names(node, SKOS.altLabel.asNode(), names.aliases());
        names(node, SKOS.hiddenLabel.asNode(), names.hidden());
    }

    private void names(Node node, Node property, List<Name> names) {
        names.forEach(name -> graph.text(node, property, name.value(), name.language()));
    }

    private void links(Node node, Thing thing) {
        int number = 0;
        for (ExternalLink link : thing.links()) {
            number++;
            Node target = NodeFactory.createURI(link.iri());
            Node record = iris.relative(thing.id() + "-link-" + number);
            graph.add(node, SchemaDO.sameAs.asNode(), target);
            graph.type(record, AtClass.EXTERNAL_LINK);
            graph.add(record, AtProperty.LINK_OF, node);
            graph.add(record, AtProperty.LINK_TARGET, target);
            graph.integer(record, AtProperty.SOURCE_COUNT, link.sources());
        }
    }

    private void forms(Node node, Thing.Individual individual) {
        int number = 0;
        for (NameForm form : individual.forms()) {
            number++;
            Node label = iris.relative(individual.id() + "-name-" + number);
            graph.add(node, SKOSXL.altLabel.asNode(), label);
            graph.type(label, AtClass.NAME_FORM);
            String language = form.name().language();
            graph.text(label, SKOSXL.literalForm.asNode(), form.name().value(), language);
            concept(label, AtProperty.NAME_PART, "name-part", form.part());
            graph.add(label, AtProperty.POINTS_TO_PLACE, nodeOrNull(form.pointsTo()));
        }
    }

    private void place(Node node, Thing.Place place) {
        graph.type(node, term(place.type()));
        Thing.Codes codes = place.codes();
        graph.text(node, AtProperty.ISO2, codes.iso2());
        graph.text(node, AtProperty.ISO3, codes.iso3());
        graph.text(node, AtProperty.ISO31662, codes.iso31662());
        graph.text(node, AtProperty.M49, codes.m49());
        graph.text(node, AtProperty.GEONAMES_ID, codes.geonamesId());
        place.locatedIn().forEach(in -> graph.add(node, AtProperty.LOCATED_IN, node(in)));
        place.parts().forEach(part -> graph.add(node(part), AtProperty.PART_OF_REGION, node));
        graph.add(node, AtProperty.DEFINED_BY, nodeOrNull(place.definedBy()));
        place.demonyms().forEach(word -> graph.text(node, AtProperty.DEMONYM, word, "en"));
        Thing.Point point = place.point();
        if (point != null) {
            Node geometry = iris.relative(place.id() + "-point");
            graph.add(node, ReusedTerms.GEO_HAS_GEOMETRY, geometry);
            graph.type(geometry, ReusedTerms.GEO_GEOMETRY);
            String wkt = "POINT(" + point.longitude().toPlainString() + " "
                    + point.latitude().toPlainString() + ")";
            graph.typed(geometry, ReusedTerms.GEO_AS_WKT, wkt, ReusedTerms.WKT_LITERAL);
            graph.text(geometry, AtProperty.COORDINATE_BASIS, point.basis());
        }
    }

    private void publication(Node node, Thing.Bibliographic about) {
        graph.type(node, term(about.type()));
        graph.text(node, DCTerms.title.asNode(), about.title());
        if (about.issued() != null) {
            periods.issued(node, about.issued());
        }
        about.creators().forEach(id -> graph.add(node, DCTerms.creator.asNode(), node(id)));
        graph.add(node, AtProperty.OUTLET, nodeOrNull(about.outlet()));
        about.producedBy().forEach(id -> graph.add(node, AtProperty.PRODUCED_BY, node(id)));
        graph.add(node, AtProperty.PART_OF, nodeOrNull(about.partOf()));
        graph.text(node, ReusedTerms.BIBO_ISSUE, about.issue());
        pages(node, about.pages());
        about.basedOn().forEach(id -> graph.add(node, AtProperty.BASED_ON, node(id)));
        concept(node, AtProperty.SOURCE_KIND, "source-kind", about.sourceKind());
        concept(node, AtProperty.CONTENT_NOTICE, "content-notice", about.notice());
        graph.text(node, AtProperty.REPORT_NUMBER, about.reportNumber());
        if (about.url() != null) {
            graph.add(node, SchemaDO.url.asNode(), NodeFactory.createURI(about.url()));
        }
    }

    private void pages(Node node, @Nullable String pages) {
        if (pages != null) {
            int hyphen = pages.indexOf('-');
            graph.text(node, ReusedTerms.BIBO_PAGE_START, hyphen < 0 ? pages : pages.substring(0, hyphen));
            graph.text(node, ReusedTerms.BIBO_PAGE_END, hyphen < 0 ? pages : pages.substring(hyphen + 1));
        }
    }

    private void concept(Node node, Node property, String scheme, @Nullable String concept) {
        if (concept != null) {
            graph.add(node, property, Iris.concept(scheme, concept));
        }
    }

    private Node node(ThingId id) {
        return iris.thing(id.kind().path(), id.slug());
    }

    private @Nullable Node nodeOrNull(@Nullable ThingId id) {
        return id == null ? null : node(id);
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(AtNamespace.NS + localName);
    }
}
