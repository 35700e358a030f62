package org.attest.rdf;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.claim.Dimension;
import org.attest.claim.Likelihood;
import org.attest.claim.Member;
import org.attest.claim.Population;
import org.attest.claim.Proposition;
import org.attest.claim.Quantity;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.document.Checksum;
import org.attest.document.Period;
import org.jspecify.annotations.Nullable;

/** What claims say, as quads. */
final class PropositionQuads {
    private final Iris iris;
    private final Graph graph;
    private final ClaimNames names;
    private final Reference reference;
    private final PeriodQuads periods;

    PropositionQuads(Iris iris, Graph graph, ClaimNames names, Reference reference) {
        this.iris = iris;
        this.graph = graph;
        this.names = names;
        this.reference = reference;
        this.periods = new PeriodQuads(iris, graph);
    }

    void write(Node claim, Proposition proposition) {
        if (proposition instanceof Proposition.QuantityOf quantity) {
            quantity(claim, quantity);
        } else if (proposition instanceof Proposition.Share share) {
            share(claim, share);
        } else if (proposition instanceof Proposition.Change change) {
            change(claim, change);
        } else if (proposition instanceof Proposition.Relation relation) {
            relation(claim, relation);
        } else if (proposition instanceof Proposition.Ranking ranking) {
            ranking(claim, ranking);
        } else if (proposition instanceof Proposition.Definition definition) {
            graph.text(claim, AtProperty.DEFINED_TERM, definition.term());
        } else if (proposition instanceof Proposition.Judgement judgement) {
            likelihood(claim, judgement.likelihood());
        } else if (proposition instanceof Proposition.Threshold threshold) {
            likelihood(claim, threshold.likelihood());
            if (threshold.value() != null) {
                graph.add(claim, AtProperty.THRESHOLD_VALUE, estimate(claim, "-threshold", threshold.value()));
            }
        } else if (proposition instanceof Proposition.Conditional conditional) {
            graph.add(claim, AtProperty.ANTECEDENT, names.claimNamed(conditional.antecedent()));
            graph.add(claim, AtProperty.CONSEQUENT, names.claimNamed(conditional.consequent()));
        }
    }

    private void quantity(Node claim, Proposition.QuantityOf said) {
        Node estimate = estimate(claim, "-estimate", said.quantity());
        graph.add(claim, AtProperty.HAS_QUANTITY, estimate);
        if (said.population() != null) {
            graph.add(estimate, AtProperty.OF_POPULATION, population(said.population()));
        }
        if (said.countBasis() != null) {
            Node basis = Iris.concept("count", said.countBasis().concept());
            graph.add(estimate, AtProperty.COUNT_BASIS, basis);
        }
        graph.add(estimate, AtProperty.AS_OF, time(said.asOf()));
    }

    private void share(Node claim, Proposition.Share said) {
        Node estimate = estimate(claim, "-estimate", said.quantity());
        graph.add(claim, AtProperty.HAS_QUANTITY, estimate);
        graph.add(claim, AtProperty.NUMERATOR, population(said.numerator()));
        graph.add(claim, AtProperty.DENOMINATOR, population(said.denominator()));
        said.premises().forEach(id -> graph.add(claim, AtProperty.PREMISED_ON, names.claimNamed(id)));
        graph.add(estimate, AtProperty.AS_OF, time(said.asOf()));
    }

    private void change(Node claim, Proposition.Change said) {
        if (said.population() != null) {
            graph.add(claim, AtProperty.OF_POPULATION, population(said.population()));
        }
        Node direction = Iris.concept("direction", said.direction().concept());
        graph.add(claim, AtProperty.CHANGE_DIRECTION, direction);
        if (said.factor() != null) {
            graph.add(claim, AtProperty.CHANGE_FACTOR, estimate(claim, "-factor", said.factor()));
        } else if (said.ends() != null) {
            graph.add(
                    claim,
                    AtProperty.CHANGED_FROM,
                    estimate(claim, "-earlier", said.ends().earlier()));
            graph.add(
                    claim,
                    AtProperty.CHANGED_TO,
                    estimate(claim, "-later", said.ends().later()));
        } else {
            graph.flag(claim, AtProperty.QUALITATIVE, true);
        }
        graph.add(claim, AtProperty.BASELINE, time(said.baseline()));
        graph.add(claim, AtProperty.COMPARED_AT, time(said.comparedAt()));
    }

    private void relation(Node claim, Proposition.Relation said) {
        graph.add(claim, AtProperty.CLAIM_SUBJECT, end(said.subject()));
        graph.add(claim, AtProperty.CLAIM_PREDICATE, NodeFactory.createURI(AtNamespace.NS + said.predicate()));
        boolean literal = said.object() instanceof Proposition.End.OfText;
        graph.add(claim, literal ? AtProperty.CLAIM_LITERAL : AtProperty.CLAIM_OBJECT, end(said.object()));
        if (said.subjectRole() != null) {
            graph.add(claim, AtProperty.SUBJECT_ROLE, Iris.concept("role", said.subjectRole()));
        }
    }

    private Node end(Proposition.End end) {
        if (end instanceof Proposition.End.OfThing thing) {
            return names.thing(thing.id());
        }
        return end instanceof Proposition.End.OfClaim other
                ? names.claimNamed(other.id())
                : NodeFactory.createLiteralString(((Proposition.End.OfText) end).text());
    }

    private void ranking(Node claim, Proposition.Ranking said) {
        int ordinal = 0;
        for (ThingId id : said.items()) {
            ordinal++;
            Node item = NodeFactory.createURI(claim.getURI() + "-rank-" + ordinal);
            graph.add(claim, AtProperty.HAS_RANKED_ITEM, item);
            graph.type(item, AtClass.RANKED_ITEM);
            graph.add(item, AtProperty.PART_OF_CLAIM, claim);
            graph.add(item, AtProperty.RANKED_THING, names.thing(id));
            graph.integer(item, AtProperty.ORDINAL, ordinal);
        }
    }

    private void likelihood(Node claim, @Nullable Likelihood likelihood) {
        if (likelihood != null) {
            graph.text(claim, AtProperty.LIKELIHOOD_WORDING, likelihood.wording());
            if (likelihood.term() != null) {
                graph.add(claim, AtProperty.LIKELIHOOD, Iris.concept("likelihood", likelihood.term()));
            }
        }
    }

    private Node estimate(Node claim, String suffix, Quantity quantity) {
        Node node = NodeFactory.createURI(claim.getURI() + suffix);
        graph.type(node, AtClass.QUANTITY_ESTIMATE);
        graph.add(node, AtProperty.PART_OF_CLAIM, claim);
        graph.text(node, AtProperty.LEXICAL_VALUE, quantity.printed());
        graph.number(node, AtProperty.MIN_VALUE, quantity.low());
        graph.number(node, AtProperty.MAX_VALUE, quantity.high());
        if (quantity.low() != null) {
            graph.flag(node, AtProperty.MIN_INCLUSIVE, quantity.bound().lowInclusive());
        }
        if (quantity.high() != null) {
            graph.flag(node, AtProperty.MAX_INCLUSIVE, quantity.bound().highInclusive());
        }
        if (quantity.approximate()) {
            graph.flag(node, AtProperty.APPROXIMATE, true);
        }
        graph.add(
                node,
                AtProperty.BOUND_KIND,
                Iris.concept("bound", quantity.bound().concept()));
        graph.add(node, AtProperty.UNIT, Iris.concept("unit", quantity.unit()));
        return node;
    }

    /** The node of a population: named by the hash of its description, so that equal descriptions are one node. */
    private Node population(Population population) {
        String key = population.key(reference);
        String slug = Checksum.of(key.getBytes(StandardCharsets.UTF_8)).prefix();
        Node node = iris.thing("population", slug);
        graph.type(node, AtClass.POPULATION);
        graph.text(node, AtProperty.POPULATION_KEY, key);
        population
                .stated()
                .forEach((dimension, member) -> graph.add(node, property(dimension), value(dimension, member)));
        return node;
    }

    private static Node property(Dimension dimension) {
        return switch (dimension) {
            case GROUP -> AtProperty.GROUP;
            case KIND -> AtProperty.KIND;
            case ORIGIN -> AtProperty.ORIGIN;
            case PLACE -> AtProperty.PLACE;
            case ORIGIN_BASIS -> AtProperty.ORIGIN_BASIS;
            case RETURNEES -> AtProperty.RETURNEES;
            case DEAD -> AtProperty.DEAD;
            case NON_COMBATANTS -> AtProperty.NON_COMBATANTS;
        };
    }

    private Node value(Dimension dimension, Member member) {
        if (member instanceof Member.Concept concept) {
            return Iris.concept(dimension.scheme(), concept.slug());
        }
        return member instanceof Member.Of of ? names.thing(of.id()) : Iris.concept("dimension", "any");
    }

    private @Nullable Node time(@Nullable Period period) {
        return period == null ? null : periods.node(period);
    }
}
