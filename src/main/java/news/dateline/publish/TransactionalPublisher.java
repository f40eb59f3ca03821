package news.dateline.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.smallrye.common.annotation.Identifier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.IllegalGenerationException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import org.jboss.logging.Logger;

/**
 * Sends a batch's records and commits its input offsets in one Kafka transaction.
 *
 * <p>Uses the Kafka producer itself and not SmallRye's {@code KafkaTransactions}: after a commit whose reply is lost the
 * producer may only repeat the commit or be closed, and after a fatal error only be closed; {@code KafkaTransactions} can
 * do neither, it aborts, fails for good, and needs a restart of the process. Here any doubt is settled the same way: a new
 * producer under the same transactional id, whose initialisation ends the doubtful transaction one way or the other, and
 * then a look at the group's committed offsets, which were part of it.
 *
 * <p>Not thread-safe: one batch at a time.
 */
@ApplicationScoped
public class TransactionalPublisher {

    private static final Logger LOG = Logger.getLogger(TransactionalPublisher.class);

    private static final Duration ADMIN_TIMEOUT = Duration.ofSeconds(10);

    private final Map<String, Object> kafka;
    private final PublishConfig config;

    private Producer<byte[], byte[]> producer;
    private Admin admin;

    TransactionalPublisher(@Identifier("default-kafka-broker") Map<String, Object> kafka, PublishConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    /** What became of a batch's transaction. */
    public enum Outcome {
        /** Subscribers see the batch, and the group's offsets are past it. */
        COMMITTED,
        /** Subscribers see nothing of it, and the partitions belong to someone else or have to be read again. */
        LOST
    }

    /**
     * Publishes a batch.
     *
     * @param records what to send
     * @param offsets the input offsets that are done with it
     * @param group   the consumer group as it was when the input was read; a later generation could belong to someone else
     * @throws KafkaException if the broker cannot be asked: neither outcome is known, and the call has to be repeated
     */
    public Outcome publish(List<ProducerRecord<byte[], byte[]>> records, Map<TopicPartition, OffsetAndMetadata> offsets,
            ConsumerGroupMetadata group) {
        if (producer == null) {
            producer = open();
            // Whatever an earlier transaction came to is settled now.
            Outcome earlier = outcomeOf(offsets, group);
            if (earlier != null) {
                return earlier;
            }
        }
        try {
            producer.beginTransaction();
            for (ProducerRecord<byte[], byte[]> record : records) {
                producer.send(record);
            }
            producer.sendOffsetsToTransaction(offsets, group);
            producer.commitTransaction();
            return Outcome.COMMITTED;
        } catch (CommitFailedException | UnknownMemberIdException | IllegalGenerationException | RebalanceInProgressException
                | FencedInstanceIdException e) {
            LOG.infof("lost the partitions of a batch before it was published: %s", e.getMessage());
            abort();
            return Outcome.LOST;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Committed if all offsets are past the batch, lost if only some are, null if the batch is still to be published. */
    private Outcome outcomeOf(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(group.groupId());
        long past = offsets.entrySet().stream()
                .filter(entry -> committed.containsKey(entry.getKey())
                        && committed.get(entry.getKey()).offset() >= entry.getValue().offset())
                .count();
        return past == 0 ? null : past == offsets.size() ? Outcome.COMMITTED : Outcome.LOST;
    }

    /** The group's committed offsets, waiting for those that are part of a transaction still open. */
    private Map<TopicPartition, OffsetAndMetadata> committed(String groupId) {
        try {
            if (admin == null) {
                admin = Admin.create(kafka);
            }
            Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>(admin
                    .listConsumerGroupOffsets(groupId, new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata().get(ADMIN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS));
            committed.values().removeIf(java.util.Objects::isNull);
            return committed;
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new KafkaException("cannot read the committed offsets of group " + groupId, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }

    private Producer<byte[], byte[]> open() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().removeIf(name -> name.endsWith("deserializer") || name.equals("group.id"));
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "dateline-publisher-" + config.instance());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "dateline-" + config.instance());
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, config.compression());
        // A batch is sent as fast as the commit flushes it; large requests save round trips.
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        // The topics set the limit, and they count compressed bytes, these two the bytes before: a dead letter that was
        // small enough to arrive must be small enough to leave, however much it unpacks to.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 512L * 1024 * 1024);
        // A broker that is away is noticed within seconds, and a transaction left open by a killed replica without
        // successor holds up read_committed readers no longer than this.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);
        Producer<byte[], byte[]> opened = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        try {
            opened.initTransactions();
            return opened;
        } catch (RuntimeException e) {
            opened.close(Duration.ZERO);
            throw e;
        }
    }

    private void abort() {
        try {
            producer.abortTransaction();
        } catch (RuntimeException e) {
            close();
        }
    }

    /** Closes what is open without waiting; the next batch opens anew. */
    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
