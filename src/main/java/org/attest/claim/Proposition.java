package org.attest.claim;

import java.util.List;
import org.attest.document.Period;
import org.jspecify.annotations.Nullable;

/** What a claim says. */
public sealed interface Proposition {
    /** Local name of the class of claim, for example {@code QuantityClaim}. */
    String type();

    /**
     * So many of these, then.
     *
     * @param population null when what is counted is no set of people: articles, minutes
     * @param countBasis null when the text does not say
     * @param asOf time of observation, never of publication; null when the text does not say
     */
    record QuantityOf(
            Quantity quantity,
            @Nullable Population population,
            @Nullable CountBasis countBasis,
            @Nullable Period asOf) implements Proposition {
        @Override
        public String type() {
            return "QuantityClaim";
        }
    }

    /**
     * A part of a whole.
     *
     * @param premises ids of the claims it was worked out from
     */
    record Share(
            Quantity quantity,
            Population numerator,
            Population denominator,
            List<String> premises,
            @Nullable Period asOf)
            implements Proposition {
        public Share {
            premises = List.copyOf(premises);
        }

        @Override
        public String type() {
            return "ShareClaim";
        }
    }

    /**
     * A change between two times, by a factor, by the two numbers, or without any figure.
     *
     * @param population null when what changed is no set of people
     * @param factor ratio of the later to the earlier number, or in percent of the earlier one by how much it moved; null
     *     when the text gives neither
     * @param ends the two numbers; null when the text does not give both
     * @param baseline the earlier time; null when the text does not say
     * @param comparedAt the later time; null when the text does not say
     */
    record Change(
            @Nullable Population population,
            Direction direction,
            @Nullable Quantity factor,
            @Nullable Ends ends,
            @Nullable Period baseline,
            @Nullable Period comparedAt)
            implements Proposition {
        @Override
        public String type() {
            return "ChangeClaim";
        }
    }

    /** The numbers before and after a change. */
    record Ends(Quantity earlier, Quantity later) {}

    /**
     * Two things stand in a relation.
     *
     * @param predicate local name of one of the listed predicates, for example {@code claimsTerritoryIn}
     * @param subjectRole role of the subject in this claim, for example {@code fighter}
     */
    record Relation(
            End subject,
            String predicate,
            End object,
            @Nullable String subjectRole) implements Proposition {
        /** The predicate by which two descriptions of persons may concern one of them. */
        public static final String IDENTITY = "identifiedWith";

        @Override
        public String type() {
            return predicate.equals(IDENTITY) ? "IdentityClaim" : "RelationClaim";
        }
    }

    /** One end of a relation. */
    sealed interface End {
        record OfThing(ThingId id) implements End {}

        /** Another claim of the sheet, by its id. */
        record OfClaim(String id) implements End {}

        record OfText(String text) implements End {}
    }

    /**
     * An order among things.
     *
     * @param items from the first place down, at least two
     */
    record Ranking(List<ThingId> items) implements Proposition {
        public Ranking {
            items = List.copyOf(items);
            if (items.size() < 2) {
                throw new IllegalArgumentException("an order has at least two members");
            }
        }

        @Override
        public String type() {
            return "RankingClaim";
        }
    }

    /** What a term means to the holder; {@code term} as printed. */
    record Definition(String term) implements Proposition {
        @Override
        public String type() {
            return "DefinitionClaim";
        }
    }

    /** An analytic judgement; its likelihood when a word of likelihood is printed. */
    record Judgement(@Nullable Likelihood likelihood) implements Proposition {
        @Override
        public String type() {
            return "Judgement";
        }
    }

    /** A limit exists or will be crossed; {@code value} when a figure is given. */
    record Threshold(
            @Nullable Likelihood likelihood, @Nullable Quantity value) implements Proposition {
        @Override
        public String type() {
            return "ThresholdClaim";
        }
    }

    /** If one claim of the sheet holds, so does another; both by their ids. */
    record Conditional(String antecedent, String consequent) implements Proposition {
        @Override
        public String type() {
            return "ConditionalClaim";
        }
    }

    /** A question that the document leaves open. */
    record OpenQuestion() implements Proposition {
        @Override
        public String type() {
            return "OpenQuestion";
        }
    }

    /** What the holder says should be done. */
    record Recommendation() implements Proposition {
        @Override
        public String type() {
            return "Recommendation";
        }
    }
}
