package news.dateline.ingest;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/** Asks the broker about {@code new-article}, and moves this instance's place in it. Every call may block and may fail. */
@ApplicationScoped
class NewArticleTopic {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final KafkaClientService clients;
    private final Map<String, Object> kafka;
    private final Map<String, UUID> topicIds = new ConcurrentHashMap<>();

    NewArticleTopic(KafkaClientService clients, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.clients = clients;
        this.kafka = kafka;
    }

    /** The group as this instance is a member of it. */
    ConsumerGroupMetadata group() {
        return consumer().consumerGroupMetadata().await().atMost(TIMEOUT);
    }

    /** The group's committed offset of each partition; 0 where there is none. */
    Map<TopicPartition, Long> committed(Collection<TopicPartition> partitions) {
        return onPollingThread(consumer -> committed(consumer, partitions));
    }

    static Map<TopicPartition, Long> committed(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(new HashSet<>(partitions));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        partitions.forEach(partition -> {
            OffsetAndMetadata offset = committed.get(partition);
            offsets.put(partition, offset == null ? 0 : offset.offset());
        });
        return offsets;
    }

    /** Reads these partitions again from the committed offsets, and says where; partitions that are not ours are left out. */
    Map<TopicPartition, Long> seekToCommitted(Set<TopicPartition> partitions) {
        return onPollingThread(consumer -> {
            Set<TopicPartition> ours = new HashSet<>(partitions);
            ours.retainAll(consumer.assignment());
            Map<TopicPartition, Long> offsets = committed(consumer, ours);
            offsets.forEach(consumer::seek);
            return offsets;
        });
    }

    /**
     * Reads these partitions again from these offsets; partitions that are not ours are left out. The group's offsets go
     * back as well: whatever comes in between, nothing after these offsets counts as published any more.
     */
    void rewind(Map<TopicPartition, Long> offsets) {
        onPollingThread(consumer -> {
            Map<TopicPartition, Long> ours = new HashMap<>(offsets);
            ours.keySet().retainAll(consumer.assignment());
            rewind(consumer, ours);
            return ours;
        });
    }

    /** As above, for a call on the polling thread. */
    static void rewind(Consumer<?, ?> consumer, Map<TopicPartition, Long> offsets) {
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
        offsets.forEach((partition, offset) -> committed.put(partition, new OffsetAndMetadata(offset)));
        consumer.commitSync(committed);
        offsets.forEach(consumer::seek);
    }

    /** The id Kafka gave a topic when it was created; all zero from a broker that gives none. */
    UUID topicId(String topic) {
        return topicIds.computeIfAbsent(topic, this::describe);
    }

    /** A topic may have been deleted and made anew: ask again. */
    void forgetTopicIds() {
        topicIds.clear();
    }

    private UUID describe(String topic) {
        try (Admin admin = Admin.create(kafka)) {
            Uuid id = admin.describeTopics(Set.of(topic)).allTopicNames()
                    .get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS).get(topic).topicId();
            return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("cannot describe topic " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }

    private <T> T onPollingThread(Function<Consumer<byte[], byte[]>, T> call) {
        return this.consumer().runOnPollingThread(call).await().atMost(TIMEOUT);
    }

    KafkaConsumer<byte[], byte[]> consumer() {
        return clients.getConsumer(ArticleConsumer.CHANNEL);
    }
}
