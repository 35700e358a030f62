package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Properties of the ontology, one constant for each property declared in {@code ontology/attest.ttl}. */
public final class AtProperty {

    public static final Node PRINTED_IN = term("printedIn");
    public static final Node PRINTS = term("prints");
    public static final Node HAS_PASSAGE = term("hasPassage");
    public static final Node ASSERTED_BY = term("assertedBy");
    public static final Node HAS_ATTRIBUTION = term("hasAttribution");
    public static final Node ASCRIBED_TO = term("ascribedTo");
    public static final Node ASCRIPTION_MODE = term("ascriptionMode");
    public static final Node ASCRIPTION_VIA = term("ascriptionVia");
    public static final Node CLAIM_HOLDER = term("claimHolder");
    public static final Node MODALITY = term("modality");
    public static final Node HEDGE_WORDING = term("hedgeWording");
    public static final Node PART_OF_CLAIM = term("partOfClaim");
    public static final Node RECORDED_ON = term("recordedOn");
    public static final Node RECORDED_BY = term("recordedBy");
    public static final Node WITHDRAWN_ON = term("withdrawnOn");
    public static final Node WITHDRAWN_BY = term("withdrawnBy");
    public static final Node WITHDRAWAL_REASON = term("withdrawalReason");
    public static final Node WITHDRAWN_KIND = term("withdrawnKind");
    public static final Node WITHDRAWN_WITH = term("withdrawnWith");
    public static final Node PROPOSED_BY = term("proposedBy");
    public static final Node RULE_PRECISION = term("rulePrecision");
    public static final Node REVIEW_STATUS = term("reviewStatus");
    public static final Node CONTRASTS_WITH = term("contrastsWith");
    public static final Node RESTATES = term("restates");
    public static final Node QUALIFIED_BY = term("qualifiedBy");

    public static final Node HAS_CITATION = term("hasCitation");
    public static final Node CITATION_FORM = term("citationForm");
    public static final Node REFERS_BACK_TO = term("refersBackTo");
    public static final Node MAY_REFER_BACK_TO = term("mayReferBackTo");
    public static final Node BASED_ON = term("basedOn");
    public static final Node RESTS_ON = term("restsOn");

    public static final Node PROPOSITION_KEY = term("propositionKey");
    public static final Node RELAYS = term("relays");
    public static final Node ORIGINATES_IN = term("originatesIn");
    public static final Node KNOWN_ROOT = term("knownRoot");
    public static final Node UNKNOWN_ROOT = term("unknownRoot");
    public static final Node ROOT_HOLDER = term("rootHolder");
    public static final Node IN_CIRCLE = term("inCircle");

    public static final Node HAS_QUANTITY = term("hasQuantity");
    public static final Node LEXICAL_VALUE = term("lexicalValue");
    public static final Node MIN_VALUE = term("minValue");
    public static final Node MAX_VALUE = term("maxValue");
    public static final Node MIN_INCLUSIVE = term("minInclusive");
    public static final Node MAX_INCLUSIVE = term("maxInclusive");
    public static final Node APPROXIMATE = term("approximate");
    public static final Node BOUND_KIND = term("boundKind");
    public static final Node UNIT = term("unit");
    public static final Node OF_POPULATION = term("ofPopulation");
    public static final Node COUNT_BASIS = term("countBasis");
    public static final Node AS_OF = term("asOf");
    public static final Node ORDINAL = term("ordinal");
    public static final Node HAS_RANKED_ITEM = term("hasRankedItem");
    public static final Node RANKED_THING = term("rankedThing");
    public static final Node THRESHOLD_VALUE = term("thresholdValue");

    public static final Node KIND = term("kind");
    public static final Node GROUP = term("group");
    public static final Node ORIGIN = term("origin");
    public static final Node PLACE = term("place");
    public static final Node ORIGIN_BASIS = term("originBasis");
    public static final Node RETURNEES = term("returnees");
    public static final Node DEAD = term("dead");
    public static final Node NON_COMBATANTS = term("nonCombatants");
    public static final Node POPULATION_KEY = term("populationKey");
    public static final Node COMPARES = term("compares");
    public static final Node COMPARISON_CLASS = term("comparisonClass");
    public static final Node INTERVAL_RELATION = term("intervalRelation");
    public static final Node DIFFERS_IN = term("differsIn");
    public static final Node NOT_STATED_IN = term("notStatedIn");
    public static final Node COMPARISON_REASON = term("comparisonReason");
    public static final Node LOWER_FIGURE = term("lowerFigure");
    public static final Node FACTOR_AT_LEAST = term("factorAtLeast");
    public static final Node GAP_IN_DAYS = term("gapInDays");
    public static final Node ON_TOPIC = term("onTopic");
    public static final Node TOPIC_KEY = term("topicKey");

    public static final Node SUB_POPULATION_OF = term("subPopulationOf");
    public static final Node ORIGIN_WITHIN = term("originWithin");
    public static final Node PLURAL = term("plural");

    public static final Node NUMERATOR = term("numerator");
    public static final Node DENOMINATOR = term("denominator");
    public static final Node PREMISED_ON = term("premisedOn");
    public static final Node CHANGE_DIRECTION = term("changeDirection");
    public static final Node CHANGE_FACTOR = term("changeFactor");
    public static final Node CHANGED_FROM = term("changedFrom");
    public static final Node CHANGED_TO = term("changedTo");
    public static final Node QUALITATIVE = term("qualitative");
    public static final Node BASELINE = term("baseline");
    public static final Node COMPARED_AT = term("comparedAt");
    public static final Node ANTECEDENT = term("antecedent");
    public static final Node CONSEQUENT = term("consequent");
    public static final Node LIKELIHOOD = term("likelihood");
    public static final Node LIKELIHOOD_WORDING = term("likelihoodWording");
    public static final Node DEFINED_TERM = term("definedTerm");
    public static final Node PREMISE = term("premise");
    public static final Node CONCLUSION = term("conclusion");
    public static final Node PART_OF_ARGUMENT = term("partOfArgument");
    public static final Node BEARS_ON = term("bearsOn");
    public static final Node TREE_KEY = term("treeKey");

    public static final Node CLAIM_SUBJECT = term("claimSubject");
    public static final Node CLAIM_PREDICATE = term("claimPredicate");
    public static final Node CLAIM_OBJECT = term("claimObject");
    public static final Node CLAIM_LITERAL = term("claimLiteral");
    public static final Node SUBJECT_ROLE = term("subjectRole");
    public static final Node CLAIMS_TERRITORY_IN = term("claimsTerritoryIn");
    public static final Node HAS_ORIGIN = term("hasOrigin");
    public static final Node FEATURES = term("features");
    public static final Node FEATURES_ORIGIN = term("featuresOrigin");
    public static final Node PRODUCED_BY = term("producedBy");
    public static final Node PRODUCED = term("produced");
    public static final Node AFFILIATED_WITH = term("affiliatedWith");
    public static final Node HAS_ROLE = term("hasRole");
    public static final Node DATED = term("dated");
    public static final Node AUTHORED_BY = term("authoredBy");
    public static final Node IDENTIFIED_WITH = term("identifiedWith");
    public static final Node PARTICIPATED_IN = term("participatedIn");
    public static final Node PURSUES = term("pursues");
    public static final Node EXEMPLIFIES = term("exemplifies");
    public static final Node REINFORCES = term("reinforces");
    public static final Node CONFIRMS = term("confirms");
    public static final Node AIMED_AT = term("aimedAt");
    public static final Node LIES_IN = term("liesIn");
    public static final Node NAMED_AS = term("namedAs");
    public static final Node LOCATED_AT = term("locatedAt");
    public static final Node MEMBER_OF = term("memberOf");
    public static final Node USED_FOR_TRANSIT_TO = term("usedForTransitTo");

    public static final Node PART_OF = term("partOf");
    public static final Node HAS_PART = term("hasPart");
    public static final Node OUTLET = term("outlet");
    public static final Node SOURCE_KIND = term("sourceKind");
    public static final Node CONTENT_NOTICE = term("contentNotice");
    public static final Node REPORT_NUMBER = term("reportNumber");
    public static final Node CHECKSUM = term("checksum");
    public static final Node CHARACTER_COUNT = term("characterCount");
    public static final Node FILE_NAME = term("fileName");
    public static final Node EXCERPT_OF = term("excerptOf");
    public static final Node RETRIEVED_ON = term("retrievedOn");
    public static final Node CHECKS = term("checks");
    public static final Node CHECKED_AGAINST = term("checkedAgainst");
    public static final Node VERDICT = term("verdict");
    public static final Node DISPLAY = term("display");
    public static final Node REDISTRIBUTE = term("redistribute");
    public static final Node METADATA_NOTE = term("metadataNote");
    public static final Node EDTF = term("edtf");
    public static final Node DATE_PRECISION = term("datePrecision");
    public static final Node EARLIEST = term("earliest");
    public static final Node LATEST = term("latest");
    public static final Node SURELY_FROM = term("surelyFrom");
    public static final Node SURELY_TO = term("surelyTo");

    public static final Node LOCATED_IN = term("locatedIn");
    public static final Node PART_OF_REGION = term("partOfRegion");
    public static final Node DEFINED_BY = term("definedBy");
    public static final Node DEMONYM = term("demonym");
    public static final Node ISO2 = term("iso2");
    public static final Node ISO3 = term("iso3");
    public static final Node ISO31662 = term("iso31662");
    public static final Node M49 = term("m49");
    public static final Node GEONAMES_ID = term("geonamesId");
    public static final Node COORDINATE_BASIS = term("coordinateBasis");
    public static final Node UNIT_OF = term("unitOf");
    public static final Node LINK_OF = term("linkOf");
    public static final Node LINK_TARGET = term("linkTarget");
    public static final Node SOURCE_COUNT = term("sourceCount");
    public static final Node ROMANISATION = term("romanisation");
    public static final Node NAME_PART = term("namePart");
    public static final Node POINTS_TO_PLACE = term("pointsToPlace");
    public static final Node POLICY_KIND = term("policyKind");

    public static final Node FLAG_TYPE = term("flagType");
    public static final Node CORRECTS = term("corrects");
    public static final Node CORRECTS_PROPERTY = term("correctsProperty");
    public static final Node PRINTED_VALUE = term("printedValue");
    public static final Node CORRECTED_VALUE = term("correctedValue");
    public static final Node EVIDENCE = term("evidence");
    public static final Node ANSWERS_FLAG = term("answersFlag");
    public static final Node ASSESSES = term("assesses");
    public static final Node SOURCE_RELIABILITY = term("sourceReliability");
    public static final Node INFORMATION_CREDIBILITY = term("informationCredibility");

    public static final Node QUOTE = term("quote");
    public static final Node START = term("start");
    public static final Node END = term("end");
    public static final Node LOW = term("low");
    public static final Node HIGH = term("high");
    public static final Node ABOUT = term("about");
    public static final Node OF_ORIGIN = term("ofOrigin");
    public static final Node IN_PLACE = term("inPlace");
    public static final Node OF_GROUP = term("ofGroup");
    public static final Node SAID_BY = term("saidBy");
    public static final Node BYLINE = term("byline");
    public static final Node CITES = term("cites");
    public static final Node AS_OF_START = term("asOfStart");
    public static final Node AS_OF_END = term("asOfEnd");
    public static final Node IN_DOCUMENT = term("inDocument");
    public static final Node NAME = term("name");
    public static final Node LABEL = term("label");

    public static final Node INPUT_DIGEST = term("inputDigest");
    public static final Node SOFTWARE_VERSION = term("softwareVersion");
    public static final Node STORE_VERSION = term("storeVersion");

    public static final Node WITHHELD_WITNESS = term("withheldWitness");
    public static final Node FURTHER_WITNESSES = term("furtherWitnesses");
    public static final Node DEPENDS_ON_ABSENCE = term("dependsOnAbsence");
    public static final Node DEPENDS_ON_WINDOW = term("dependsOnWindow");

    private AtProperty() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(AtNamespace.NS + localName);
    }
}
