package news.dateline.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import news.dateline.dev.Topics;

/** A {@code read_committed} reader of everything the service publishes, running all along. */
final class Subscriber implements AutoCloseable {

    private static final List<String> TOPICS = List.of(Topics.ARTICLE_INDEXED, Topics.DEAD_LETTERS);

    private final String bootstrapServers;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();
    private final Thread thread = new Thread(this::read, "subscriber");
    private volatile boolean closed;
    private volatile RuntimeException failure;

    private Subscriber(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    static Subscriber start(String bootstrapServers) {
        Subscriber subscriber = new Subscriber(bootstrapServers);
        subscriber.thread.start();
        return subscriber;
    }

    private void read() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrapServers, "read_committed")) {
            consumer.assign(partitions(consumer, TOPICS));
            while (!closed) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    synchronized (seen) {
                        seen.add(record);
                    }
                }
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    /** How many events and dead letters it has seen. */
    int count() {
        if (failure != null) {
            throw failure;
        }
        synchronized (seen) {
            return seen.size();
        }
    }

    /** What it has seen of a topic, each partition in order. */
    List<ConsumerRecord<byte[], byte[]>> seen(String topic) {
        if (failure != null) {
            throw failure;
        }
        synchronized (seen) {
            return seen.stream().filter(record -> record.topic().equals(topic)).toList();
        }
    }

    /** Everything on a topic that a reader who comes now gets to see, each partition in order. */
    static List<ConsumerRecord<byte[], byte[]>> fresh(String bootstrapServers, String topic) {
        return fresh(bootstrapServers, topic, "read_committed");
    }

    /** As above, with a choice of {@code isolation.level}. */
    static List<ConsumerRecord<byte[], byte[]>> fresh(String bootstrapServers, String topic, String isolation) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrapServers, isolation)) {
            List<TopicPartition> partitions = partitions(consumer, List.of(topic));
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(50)).forEach(records::add);
            }
        }
        return records;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, List<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers, String isolation) {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 300_000),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
