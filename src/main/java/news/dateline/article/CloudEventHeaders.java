package news.dateline.article;

/**
 * Names of the Kafka headers on both sides of the wire: CloudEvents 1.0 in binary mode (Kafka protocol binding, section
 * 3.2), our extensions, and those of a dead letter.
 */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String PARTITION_KEY = "ce_partitionkey";
    public static final String ARTICLE_VERSION = "ce_articleversion";
    public static final String REVISION = "ce_revision";
    public static final String CAUSE = "ce_cause";
    public static final String LANGUAGE = "ce_language";
    public static final String PUB_STATUS = "ce_pubstatus";

    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    public static final String SUBMITTED = "news.dateline.article.submitted.v1";
    public static final String WITHDRAWN = "news.dateline.article.withdrawn.v1";
    public static final String RELEASED = "news.dateline.article.released.v1";

    private CloudEventHeaders() {
    }
}
