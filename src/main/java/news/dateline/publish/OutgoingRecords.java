package news.dateline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Set;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

import news.dateline.article.Announcement;
import news.dateline.article.CloudEventHeaders;
import news.dateline.article.ContentTypes;
import news.dateline.article.EventType;
import news.dateline.article.Rejection;

/** The records of contract sections 2 and 3. */
@Singleton
public class OutgoingRecords {

    private final PublishConfig config;
    private final Clock clock;

    OutgoingRecords(PublishConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Where they go. */
    public Set<String> topics() {
        return Set.of(config.eventTopic(), config.deadLetterTopic());
    }

    /** An event: a CloudEvent in binary mode. */
    public ProducerRecord<byte[], byte[]> event(Announcement announcement) {
        byte[] key = announcement.uri().getBytes(UTF_8);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(config.eventTopic(), key,
                announcement.data().getBytes(UTF_8));
        Headers headers = record.headers();
        add(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        add(headers, CloudEventHeaders.ID, announcement.id());
        add(headers, CloudEventHeaders.SOURCE, config.source());
        add(headers, CloudEventHeaders.TYPE, announcement.type().value());
        add(headers, CloudEventHeaders.SUBJECT, announcement.uri());
        add(headers, CloudEventHeaders.TIME, announcement.time().toString());
        add(headers, CloudEventHeaders.DATA_SCHEMA, config.schemaBase() + schema(announcement.type()));
        add(headers, CloudEventHeaders.CONTENT_TYPE, ContentTypes.JSON);
        add(headers, CloudEventHeaders.PARTITION_KEY, announcement.uri());
        announcement.version().ifPresent(version -> add(headers, CloudEventHeaders.ARTICLE_VERSION, version));
        add(headers, CloudEventHeaders.REVISION, Integer.toString(announcement.revision()));
        add(headers, CloudEventHeaders.CAUSE, announcement.cause().value());
        announcement.language().ifPresent(language -> add(headers, CloudEventHeaders.LANGUAGE, language));
        add(headers, CloudEventHeaders.PUB_STATUS, announcement.pubStatus().value());
        announcement.traceparent().ifPresent(parent -> add(headers, CloudEventHeaders.TRACE_PARENT, parent));
        return record;
    }

    private static String schema(EventType type) {
        return type == EventType.WITHDRAWN ? "withdrawn-event.schema.json" : "article-event.schema.json";
    }

    /** A dead letter: the record as it came, with the reason in further headers. */
    public ProducerRecord<byte[], byte[]> deadLetter(ConsumerRecord<byte[], byte[]> original, Rejection rejection) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(config.deadLetterTopic(), null, original.key(),
                original.value());
        Headers headers = record.headers();
        for (Header header : original.headers()) {
            // A dead letter that was sent again and failed again tells of its latest failure.
            if (!header.key().startsWith("dlq-")) {
                headers.add(header);
            }
        }
        add(headers, "dlq-reason", rejection.reason().value());
        add(headers, "dlq-detail", rejection.detail());
        add(headers, "dlq-topic", original.topic());
        add(headers, "dlq-partition", Integer.toString(original.partition()));
        add(headers, "dlq-offset", Long.toString(original.offset()));
        add(headers, "dlq-time", clock.instant().toString());
        return record;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
