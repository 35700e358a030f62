package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Classes of the ontology, one constant for each class declared in {@code ontology/attest.ttl}. */
public final class AtClass {

    public static final Node CLAIM = term("Claim");
    public static final Node QUANTITY_CLAIM = term("QuantityClaim");
    public static final Node SHARE_CLAIM = term("ShareClaim");
    public static final Node CHANGE_CLAIM = term("ChangeClaim");
    public static final Node RANKING_CLAIM = term("RankingClaim");
    public static final Node RELATION_CLAIM = term("RelationClaim");
    public static final Node IDENTITY_CLAIM = term("IdentityClaim");
    public static final Node DEFINITION_CLAIM = term("DefinitionClaim");
    public static final Node JUDGEMENT = term("Judgement");
    public static final Node THRESHOLD_CLAIM = term("ThresholdClaim");
    public static final Node CONDITIONAL_CLAIM = term("ConditionalClaim");
    public static final Node OPEN_QUESTION = term("OpenQuestion");
    public static final Node RECOMMENDATION = term("Recommendation");
    public static final Node QUANTITY_ESTIMATE = term("QuantityEstimate");
    public static final Node RANKED_ITEM = term("RankedItem");
    public static final Node POPULATION = term("Population");
    public static final Node RELAY_CHECK = term("RelayCheck");
    public static final Node TOPIC = term("Topic");
    public static final Node COMPARISON = term("Comparison");
    public static final Node ATTRIBUTION = term("Attribution");
    public static final Node CITATION_ACT = term("CitationAct");
    public static final Node PASSAGE = term("Passage");
    public static final Node PUBLICATION = term("Publication");
    public static final Node DOCUMENT = term("Document");
    public static final Node PERIODICAL = term("Periodical");
    public static final Node PERIODICAL_ISSUE = term("PeriodicalIssue");
    public static final Node ARTICLE = term("Article");
    public static final Node REPORT = term("Report");
    public static final Node MAP = term("Map");
    public static final Node VIDEO = term("Video");
    public static final Node BROADCAST = term("Broadcast");
    public static final Node BLOG_POST = term("BlogPost");
    public static final Node WEB_SITE = term("WebSite");
    public static final Node FIGURE = term("Figure");
    public static final Node SOURCE = term("Source");
    public static final Node ACTOR = term("Actor");
    public static final Node INDIVIDUAL = term("Individual");
    public static final Node ORGANISATION = term("Organisation");
    public static final Node ARMED_GROUP = term("ArmedGroup");
    public static final Node MEDIA_PRODUCER = term("MediaProducer");
    public static final Node NEWS_OUTLET = term("NewsOutlet");
    public static final Node GOVERNMENT_BODY = term("GovernmentBody");
    public static final Node RESEARCH_BODY = term("ResearchBody");
    public static final Node WILAYA = term("Wilaya");
    public static final Node COLLECTIVE = term("Collective");
    public static final Node PLACE = term("Place");
    public static final Node COUNTRY = term("Country");
    public static final Node REGION = term("Region");
    public static final Node SOURCE_DEFINED_REGION = term("SourceDefinedRegion");
    public static final Node CITY = term("City");
    public static final Node ADMINISTRATIVE_AREA = term("AdministrativeArea");
    public static final Node EVENT = term("Event");
    public static final Node ATTACK = term("Attack");
    public static final Node PLEDGE = term("Pledge");
    public static final Node ANNOUNCEMENT = term("Announcement");
    public static final Node MEASURE = term("Measure");
    public static final Node POLICY = term("Policy");
    public static final Node ARGUMENT = term("Argument");
    public static final Node QUALITY_FLAG = term("QualityFlag");
    public static final Node CORRECTION = term("Correction");
    public static final Node SOURCE_ASSESSMENT = term("SourceAssessment");
    public static final Node TOMBSTONE = term("Tombstone");
    public static final Node NAME_FORM = term("NameForm");
    public static final Node LIKELIHOOD_TERM = term("LikelihoodTerm");
    public static final Node EXTERNAL_LINK = term("ExternalLink");
    public static final Node RELATION_PREDICATE = term("RelationPredicate");

    private AtClass() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(AtNamespace.NS + localName);
    }
}
