package news.dateline.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

import org.apache.kafka.clients.producer.ProducerRecord;

import news.dateline.dev.Topics;

/** A message a newsroom sends to {@code new-article}; key and value may be null. */
record Submission(byte[] key, byte[] value, Map<String, String> headers) {

    static Submission of(String key, String value, Map<String, String> headers) {
        return new Submission(key == null ? null : key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8), headers);
    }

    static Submission json(String key, String value) {
        return of(key, value, Map.of("content-type", "application/json"));
    }

    static Submission kill(String key, String value) {
        return of(key, value, Map.of("ce_specversion", "1.0", "ce_type", "news.dateline.article.withdrawn.v1"));
    }

    ProducerRecord<byte[], byte[]> record() {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(Topics.NEW_ARTICLE, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }
}
