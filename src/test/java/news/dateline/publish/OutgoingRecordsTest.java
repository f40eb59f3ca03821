package news.dateline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import news.dateline.MutableClock;
import news.dateline.article.Announcement;
import news.dateline.article.Cause;
import news.dateline.article.EventType;
import news.dateline.article.PubStatus;
import news.dateline.article.Rejection;
import news.dateline.article.Rejection.Reason;
import news.dateline.contract.ContractSchemas;

class OutgoingRecordsTest {

    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00.123456Z");
    private static final Rejection MALFORMED = new Rejection(Reason.MALFORMED, "not valid JSON, line 1 column 2");

    private final OutgoingRecords records = new OutgoingRecords(new Defaults(), new MutableClock(NOW));

    @Test
    void anEventIsACloudEventInBinaryMode() {
        Announcement announcement = new Announcement("4f", EventType.UPDATED, Cause.CORRECTION, "urn:zürich", Optional.of("2"), 3,
                Optional.of("de-CH"), PubStatus.USABLE, NOW,
                Optional.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"), "{\"article\":{\"title\":\"Zürich\"}}");

        ProducerRecord<byte[], byte[]> record = records.event(announcement);

        assertThat(record.topic()).isEqualTo("article-indexed");
        assertThat(record.partition()).isNull();
        assertThat(new String(record.key(), UTF_8)).isEqualTo("urn:zürich");
        assertThat(new String(record.value(), UTF_8)).isEqualTo("{\"article\":{\"title\":\"Zürich\"}}");
        assertThat(headers(record)).containsExactly(
                entry("ce_specversion", "1.0"),
                entry("ce_id", "4f"),
                entry("ce_source", "/dateline"),
                entry("ce_type", "news.dateline.article.updated.v1"),
                entry("ce_subject", "urn:zürich"),
                entry("ce_time", "2026-03-12T12:00:00.123456Z"),
                entry("ce_dataschema", "https://dateline.news/contract/article-event.schema.json"),
                entry("content-type", "application/json"),
                entry("ce_partitionkey", "urn:zürich"),
                entry("ce_articleversion", "2"),
                entry("ce_revision", "3"),
                entry("ce_cause", "correction"),
                entry("ce_language", "de-CH"),
                entry("ce_pubstatus", "usable"),
                entry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
    }

    @Test
    void whatIsNotKnownHasNoHeader() {
        Announcement announcement = new Announcement("4f", EventType.INDEXED, Cause.SUBMISSION, "urn:a", Optional.empty(), 1,
                Optional.empty(), PubStatus.USABLE, NOW, Optional.empty(), "{}");

        ProducerRecord<byte[], byte[]> record = records.event(announcement);

        assertThat(headers(record)).doesNotContainKeys("ce_articleversion", "ce_language", "traceparent");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void onlyAWithdrawalHasItsOwnSchema(EventType type) {
        Announcement announcement = new Announcement("4f", type, Cause.WITHDRAWAL, "urn:a", Optional.empty(), 1,
                Optional.empty(), PubStatus.CANCELED, NOW, Optional.empty(), "{}");

        ProducerRecord<byte[], byte[]> record = records.event(announcement);

        assertThat(headers(record).get("ce_dataschema")).isEqualTo("https://dateline.news/contract/"
                + (type == EventType.WITHDRAWN ? "withdrawn-event" : "article-event") + ".schema.json");
    }

    @Test
    void aDeadLetterIsTheOriginalWithTheReasonBesideIt() {
        byte[] key = {(byte) 0xFF, 0};
        byte[] value = {(byte) 0xC3, '{', 0, (byte) 0x80};
        ConsumerRecord<byte[], byte[]> original = new ConsumerRecord<>("new-article", 4, 1234, key, value);
        Header binary = new RecordHeader("x-binary", new byte[]{0, (byte) 0xFF});
        original.headers().add(binary).add("ce_type", "x".getBytes(UTF_8)).add("ce_type", "y".getBytes(UTF_8)).add("empty", null);

        ProducerRecord<byte[], byte[]> record = records.deadLetter(original, MALFORMED);

        assertThat(record.topic()).isEqualTo("new-article-dlq");
        assertThat(record.partition()).isNull();
        assertThat(record.key()).isEqualTo(key);
        assertThat(record.value()).isEqualTo(value);
        assertThat(List.of(record.headers().toArray()).subList(0, 4)).isEqualTo(List.of(original.headers().toArray()));
        assertThat(headers(record)).contains(
                entry("dlq-reason", "malformed"),
                entry("dlq-detail", "not valid JSON, line 1 column 2"),
                entry("dlq-topic", "new-article"),
                entry("dlq-partition", "4"),
                entry("dlq-offset", "1234"),
                entry("dlq-time", "2026-03-12T12:00:00.123456Z"));
    }

    @Test
    void aDeadLetterWithoutKeyAndValueStaysWithout() {
        ConsumerRecord<byte[], byte[]> original = new ConsumerRecord<>("new-article", 0, 0, null, null);

        ProducerRecord<byte[], byte[]> record = records.deadLetter(original, MALFORMED);

        assertThat(record.key()).isNull();
        assertThat(record.value()).isNull();
        ContractSchemas.assertValidDeadLetterHeaders(headers(record));
    }

    @Test
    void aDeadLetterThatFailsAgainTellsOfItsLatestFailureOnly() {
        ConsumerRecord<byte[], byte[]> original = new ConsumerRecord<>("new-article", 0, 9, null, new byte[0]);
        for (String name : List.of("dlq-reason", "dlq-detail", "dlq-topic", "dlq-partition", "dlq-offset", "dlq-time", "dlq-more")) {
            original.headers().add(name, "old".getBytes(UTF_8));
        }

        ProducerRecord<byte[], byte[]> record = records.deadLetter(original, MALFORMED);

        assertThat(record.headers().toArray()).hasSize(6);
        assertThat(headers(record)).doesNotContainValue("old");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsOneOfTheContract(Reason reason) {
        ConsumerRecord<byte[], byte[]> original = new ConsumerRecord<>("new-article", 0, 0, null, null);

        ProducerRecord<byte[], byte[]> record = records.deadLetter(original, new Rejection(reason, "why"));

        ContractSchemas.assertValidDeadLetterHeaders(headers(record));
    }

    private static Map<String, String> headers(ProducerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8)));
        return headers;
    }

    /** As {@link PublishConfig} is without any setting. */
    private static final class Defaults implements PublishConfig {

        @Override
        public String eventTopic() {
            return "article-indexed";
        }

        @Override
        public String deadLetterTopic() {
            return "new-article-dlq";
        }

        @Override
        public String instance() {
            return "test";
        }

        @Override
        public String source() {
            return "/dateline";
        }

        @Override
        public String schemaBase() {
            return "https://dateline.news/contract/";
        }

        @Override
        public String compression() {
            return "lz4";
        }
    }
}
