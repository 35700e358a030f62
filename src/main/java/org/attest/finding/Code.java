package org.attest.finding;

/**
 * The stable names of findings. A name never changes its meaning; {@code src/site/markdown/error-codes.md} explains
 * each one, and a test keeps page and enum in step.
 */
public enum Code {
    // documents and their catalogue
    DOCUMENT_MISSING(Exit.INPUT_OUTPUT),
    DOCUMENT_CHANGED,
    DOCUMENT_NOT_UTF8,
    DOCUMENT_UNKNOWN,
    DOCUMENT_WITHOUT_SHEET(Severity.INFO),
    DOCUMENT_NOT_CATALOGUED(Severity.WARNING),

    // YAML files
    FILE_UNREADABLE(Exit.INPUT_OUTPUT),
    YAML_INVALID,
    KEY_UNKNOWN,
    KEY_MISSING,
    KEY_REPEATED,
    VALUE_INVALID,
    ID_REPEATED,

    // quotes
    QUOTE_NOT_FOUND,
    QUOTE_DIFFERS,
    QUOTE_AMBIGUOUS,
    CONTEXT_NOT_FOUND,
    PRINTED_NOT_IN_QUOTE,

    // claims
    CLAIM_NEEDS_ID,
    CLAIM_UNKNOWN,
    CITATION_UNKNOWN,
    CITATION_WITHOUT_PUBLICATION,
    IBID_DIFFERS(Severity.WARNING),
    WORK_UNKNOWN,
    PLACE_UNKNOWN,
    ACTOR_UNKNOWN,
    THING_UNKNOWN,
    CONCEPT_UNKNOWN,
    PREDICATE_UNKNOWN,
    ARGUMENT_UNKNOWN,
    ARGUMENT_CIRCULAR,
    ORDINAL_REPEATED,
    BOUND_REVERSED,
    BOUND_MISFIT,
    NUMBER_DIFFERS,
    DATE_INVALID,

    // proposals
    PROPOSED_NOT_REVIEWED,
    PROPOSAL_LEFT_OUT(Severity.WARNING),
    DRAFT_EXISTS,
    DOCUMENT_UNSUITABLE,
    EXTRACTION_FAILED,

    // curation
    CURATION_TARGET_UNKNOWN,
    CURATION_TARGET_AMBIGUOUS,
    PROPERTY_UNKNOWN,

    // withdrawals
    WITHDRAWAL_REFUSED,
    WITHDRAWAL_NAMES,
    WITHDRAWN_STILL_PRINTED(Severity.WARNING),

    // evaluation
    TABLE_HEADER,
    ROW_INVALID,
    ROW_MISPLACED(Severity.WARNING),
    PAIR_MISSING,
    PRECISION_LOW,

    // RDF and shapes
    RDF_SYNTAX,
    SHAPE_VIOLATED,
    SHAPE_WARNING(Severity.WARNING),
    SHAPE_INFO(Severity.INFO),

    // store and server
    STORE_LOCKED(Exit.INPUT_OUTPUT),
    STORE_UNREADABLE(Exit.INPUT_OUTPUT),
    STORE_NEWER(Exit.INPUT_OUTPUT),
    STORE_REBUILT(Severity.INFO),
    GRAPH_NOT_CARRIED(Severity.WARNING),
    STORE_READ_ONLY(Exit.INPUT_OUTPUT),
    BASE_DIFFERS(Exit.INPUT_OUTPUT),
    BASE_INVALID(Exit.USAGE),
    SERVER_RUNNING(Exit.INPUT_OUTPUT),
    PORT_IN_USE(Exit.INPUT_OUTPUT),
    HOST_INVALID(Exit.INPUT_OUTPUT),
    HOME_INVALID(Exit.INPUT_OUTPUT),

    // backups and the control channel
    BACKUP_OCCUPIED(Exit.INPUT_OUTPUT),
    BACKUP_UNREADABLE(Exit.INPUT_OUTPUT),
    BACKUP_DAMAGED(Exit.INPUT_OUTPUT),
    BACKUP_NEWER(Exit.INPUT_OUTPUT),
    RESTORE_DIFFERS(Exit.INPUT_OUTPUT),
    CONTROL_FAILED(Exit.INPUT_OUTPUT),
    TOKEN_MISSING(Exit.USAGE),
    TOKEN_REFUSED(Exit.INPUT_OUTPUT),

    // queries
    HEADER_INVALID,
    QUERY_UNKNOWN(Exit.USAGE),
    QUERY_CONVENTION,
    QUERY_SYNTAX(Exit.USAGE),
    QUERY_MISSING(Exit.USAGE),
    QUERY_TIMEOUT(Exit.INPUT_OUTPUT),
    QUERY_REFUSED(Exit.USAGE),
    ENDPOINT_FAILED(Exit.INPUT_OUTPUT),
    DUMP_DIFFERS,
    RESULT_DIFFERS,
    PARAMETER_UNKNOWN(Exit.USAGE),
    PARAMETER_MISSING(Exit.USAGE),
    PARAMETER_INVALID(Exit.USAGE),
    PARAMETER_AMBIGUOUS(Exit.USAGE),
    FORMAT_MISFIT(Exit.USAGE),
    FORMAT_UNKNOWN(Exit.USAGE),
    PREFIX_UNDECLARED(Exit.USAGE),
    TERM_UNKNOWN(Severity.WARNING),
    IRI_UNKNOWN(Severity.WARNING),
    LITERAL_LANGUAGE(Severity.WARNING),
    LITERAL_DATATYPE(Severity.WARNING),
    SCHEME_DIFFERS(Severity.WARNING),
    TRIPLE_UNKNOWN,

    // requests over HTTP
    PAGE_UNKNOWN(Exit.USAGE),
    WITHDRAWN(Exit.USAGE),
    METHOD_REFUSED(Exit.USAGE),
    MEDIA_TYPE_UNKNOWN(Exit.USAGE),
    REQUEST_INVALID(Exit.USAGE),
    GRAPH_UNKNOWN(Exit.USAGE),
    GRAPH_PROTECTED(Exit.USAGE),
    REQUEST_TOO_LARGE(Exit.USAGE),
    RESULT_TOO_LARGE(Exit.USAGE),
    RATE_EXCEEDED(Exit.INPUT_OUTPUT),
    SERVER_BUSY(Exit.INPUT_OUTPUT),

    // the command line and ourselves
    USAGE(Exit.USAGE),
    OUTPUT_FAILED(Exit.INPUT_OUTPUT),
    INTERNAL(Exit.INTERNAL);

    private final Severity severity;
    private final Exit exit;

    Code() {
        this(Severity.ERROR, Exit.FINDINGS);
    }

    Code(Severity severity) {
        this(severity, Exit.FINDINGS);
    }

    Code(Exit exit) {
        this(Severity.ERROR, exit);
    }

    Code(Severity severity, Exit exit) {
        this.severity = severity;
        this.exit = exit;
    }

    public Severity severity() {
        return severity;
    }

    /** How a command ends that stops at this finding. */
    public Exit exit() {
        return exit;
    }
}
