package org.attest.claim;

import java.math.BigDecimal;
import java.util.List;
import org.attest.document.Period;
import org.jspecify.annotations.Nullable;

/** What reference data says about a thing: names, codes and links, never anything that a source disputes. */
public sealed interface Thing {
    ThingId id();

    Names names();

    List<ExternalLink> links();

    /** Remark of the people who keep the reference data. */
    @Nullable
    String note();

    /**
     * A country, region, city or administrative area.
     *
     * @param type local name of the class, for example {@code Country}
     * @param parts what a source-defined region consists of, as its source lists it
     * @param definedBy the publication that draws a source-defined region
     */
    record Place(
            ThingId id,
            Names names,
            List<ExternalLink> links,
            @Nullable String note,
            String type,
            Codes codes,
            List<ThingId> locatedIn,
            List<ThingId> parts,
            @Nullable ThingId definedBy,
            List<String> demonyms,
            @Nullable Point point)
            implements Thing {
        public Place {
            locatedIn = List.copyOf(locatedIn);
            parts = List.copyOf(parts);
            demonyms = List.copyOf(demonyms);
        }

        /** The base-free value by which a population names this place: the ISO code of a country, else the slug. */
        public String key() {
            return codes.iso2() != null && type.equals("Country") ? codes.iso2() : id.slug();
        }
    }

    /** Codes of a place in other registers, each with its leading zeros. */
    record Codes(
            @Nullable String iso2,
            @Nullable String iso3,
            @Nullable String iso31662,
            @Nullable String m49,
            @Nullable String geonamesId) {}

    /**
     * A label point.
     *
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     * @param basis what the point is and where it comes from
     */
    record Point(BigDecimal latitude, BigDecimal longitude, String basis) {}

    /** An organisation or a collective; {@code type} is the local name of its class, for example {@code ArmedGroup}. */
    record Actor(
            ThingId id,
            Names names,
            List<ExternalLink> links,
            @Nullable String note,
            String type,
            @Nullable ThingId partOf)
            implements Thing {}

    /**
     * A person as described, not as known from elsewhere.
     *
     * @param forms forms of the name with what kind of name each is, as far as recorded
     * @param notice asks for care, for example {@code victim}
     */
    record Individual(
            ThingId id,
            Names names,
            List<ExternalLink> links,
            @Nullable String note,
            List<NameForm> forms,
            @Nullable String notice)
            implements Thing {
        public Individual {
            forms = List.copyOf(forms);
        }
    }

    /** What an armed group declares. Where it lies is a claim, so it is not here. */
    record Wilaya(
            ThingId id,
            Names names,
            List<ExternalLink> links,
            @Nullable String note,
            @Nullable ThingId unitOf) implements Thing {}

    /**
     * Something that happened. Who took part, where and why are claims.
     *
     * @param type local name of the class, for example {@code Attack}
     * @param date when, as far as it is not disputed; its provenance stands in the note
     */
    record Event(
            ThingId id,
            Names names,
            List<ExternalLink> links,
            @Nullable String note,
            String type,
            @Nullable Period date)
            implements Thing {}

    /** A course of action; {@code type} is a concept of the scheme {@code policy}. Who pursues it is a claim. */
    record Policy(
            ThingId id,
            Names names,
            List<ExternalLink> links,
            @Nullable String note,
            @Nullable String type) implements Thing {}

    /** Something published: cited, or held as a document. */
    record Publication(
            ThingId id,
            Names names,
            List<ExternalLink> links,
            @Nullable String note,
            Bibliographic about) implements Thing {}

    /**
     * What is known about a publication.
     *
     * @param type local name of the class, for example {@code Article}
     * @param title as published; null when only described
     * @param issue number within the periodical, as a string
     * @param pages {@code 40-41} or {@code 13}
     * @param basedOn publications that it draws on
     */
    record Bibliographic(
            String type,
            @Nullable String title,
            @Nullable Period issued,
            List<ThingId> creators,
            @Nullable ThingId outlet,
            List<ThingId> producedBy,
            @Nullable ThingId partOf,
            @Nullable String issue,
            @Nullable String pages,
            List<ThingId> basedOn,
            @Nullable String sourceKind,
            @Nullable String notice,
            @Nullable String reportNumber,
            @Nullable String url) {
        public Bibliographic {
            creators = List.copyOf(creators);
            producedBy = List.copyOf(producedBy);
            basedOn = List.copyOf(basedOn);
        }
    }
}
