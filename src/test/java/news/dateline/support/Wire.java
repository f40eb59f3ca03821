package news.dateline.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A newsroom and a subscriber on one broker: sends messages, and sees what a {@code read_committed} reader sees. */
public final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    public Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        Properties settings = new Properties();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A message as a test sees it. */
    public record Seen(String topic, int partition, long offset, String key, byte[] bytes, Map<String, String> headers) {

        public String value() {
            return new String(bytes, UTF_8);
        }

        public String header(String name) {
            return headers.get(name);
        }

        static Seen of(ConsumerRecord<byte[], byte[]> record) {
            Map<String, String> headers = new LinkedHashMap<>();
            for (Header header : record.headers()) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
            return new Seen(record.topic(), record.partition(), record.offset(),
                    record.key() == null ? null : new String(record.key(), UTF_8), record.value(), headers);
        }
    }

    /** Sends a message to {@code new-article} and waits for the broker. */
    public RecordMetadata send(String key, byte[] value, Map<String, String> headers) {
        try {
            return producer.send(record(key, value, headers)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends without waiting; {@link #flush()} does. */
    public void post(String key, byte[] value, Map<String, String> headers) {
        producer.send(record(key, value, headers));
    }

    public void flush() {
        producer.flush();
    }

    private static ProducerRecord<byte[], byte[]> record(String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>("new-article",
                key == null ? null : key.getBytes(UTF_8), value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    /** Everything committed on a topic so far, as a fresh reader sees it. */
    public List<Seen> all(String topic) {
        List<Seen> seen = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = reader()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            // Under read_committed this is the last stable offset.
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(Seen.of(record)));
            }
        }
        return seen;
    }

    /** Waits until a topic has this many messages that fit, and answers them. */
    public List<Seen> await(String topic, int count, Predicate<Seen> fits) {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<Seen> fitting = List.of();
        while (Instant.now().isBefore(deadline)) {
            fitting = all(topic).stream().filter(fits).toList();
            if (fitting.size() >= count) {
                return fitting;
            }
        }
        throw new AssertionError("expected " + count + " messages on " + topic + " but saw " + fitting);
    }

    /** Waits for the events of one article. */
    public List<Seen> events(String uri, int count) {
        return await("article-indexed", count, seen -> uri.equals(seen.key()));
    }

    /** Waits for the one dead letter of a message. */
    public Seen deadLetter(RecordMetadata message) {
        return await("new-article-dlq", 1, seen -> Integer.toString(message.partition()).equals(seen.header("dlq-partition"))
                && Long.toString(message.offset()).equals(seen.header("dlq-offset"))).get(0);
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "reader-" + UUID.randomUUID());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        producer.close();
    }
}
