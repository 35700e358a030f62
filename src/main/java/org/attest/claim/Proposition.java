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
     * A change between two times.
     *
     * @param factor ratio of the later to the earlier number; null when the change is only qualitative
     * @param baseline the earlier time; null when the text does not say
     * @param comparedAt the later time; null when the text does not say
     */
    record Change(
            Population population,
            Direction direction,
            @Nullable Quantity factor,
            @Nullable Period baseline,
            @Nullable Period comparedAt)
            implements Proposition {
        @Override
        public String type() {
            return "ChangeClaim";
        }
    }

    /**
     * Two things stand in a relation.
     *
     * @param predicate local name of one of the listed predicates, for example {@code claimsTerritoryIn}
     * @param object the other thing; null when {@code literal} is given
     * @param subjectRole role of the subject in this claim, for example {@code fighter}
     */
    record Relation(
            ThingId subject,
            String predicate,
            @Nullable ThingId object,
            @Nullable String literal,
            @Nullable String subjectRole)
            implements Proposition {
        public Relation {
            if ((object == null) == (literal == null)) {
                throw new IllegalArgumentException("a relation has an object or a literal, and not both");
            }
        }

        @Override
        public String type() {
            return "RelationClaim";
        }
    }
}
