package news.dateline.ingest;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

import org.jboss.logging.Logger;

import news.dateline.index.BatchIndexer;
import news.dateline.index.BatchResult;
import news.dateline.index.Decision;
import news.dateline.index.LedgerRange;
import news.dateline.index.Received;
import news.dateline.publish.OutgoingRecords;
import news.dateline.publish.TransactionalPublisher;
import news.dateline.publish.TransactionalPublisher.Outcome;

/**
 * Takes one batch at a time all the way: enrich, one database transaction, one Kafka transaction.
 *
 * <p>A batch that fails half-way is simply taken again from the start. What the database has decided it decides the same
 * way from its ledger, and what Kafka has committed the publisher finds committed, so that there is one path for first
 * tries, repetitions and restarts. A batch whose partitions were lost is given up, and read again by whoever has them.
 */
@ApplicationScoped
class BatchProcessor {

    private static final Logger LOG = Logger.getLogger(BatchProcessor.class);

    private final NewArticleTopic topic;
    private final PartitionProgress progress;
    private final Enricher enricher;
    private final BatchIndexer indexer;
    private final OutgoingRecords outgoing;
    private final TransactionalPublisher publisher;
    private final IngestMetrics metrics;

    BatchProcessor(NewArticleTopic topic, PartitionProgress progress, Enricher enricher, BatchIndexer indexer,
            OutgoingRecords outgoing, TransactionalPublisher publisher, IngestMetrics metrics) {
        this.topic = topic;
        this.progress = progress;
        this.enricher = enricher;
        this.indexer = indexer;
        this.outgoing = outgoing;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    /** A batch on its way, with what need not be done again when it is taken again. */
    final class Run {

        private final Batch fetched;
        private Batch batch;
        private List<Received> messages;

        private Run(Batch fetched) {
            this.fetched = fetched;
        }

        /**
         * Takes the batch to its end. To be called again after an exception.
         *
         * @throws Exception if the database or the broker cannot be reached or is in trouble
         */
        void attempt() throws Exception {
            ConsumerGroupMetadata group = topic.group();
            if (group.generationId() != fetched.generation()) {
                LOG.infof("dropped a batch of an earlier group generation generation=%d now=%d",
                        fetched.generation(), group.generationId());
                giveUp(fetched);
                return;
            }
            if (batch == null && !admit()) {
                return;
            }
            if (messages == null) {
                metrics.inHand(batch.oldest());
                messages = metrics.time("enrich", () -> enricher.enrich(batch.records()));
            }
            BatchResult result = metrics.time("index", () -> indexer.index(messages, ranges(batch)));
            if (result instanceof BatchResult.Behind behind) {
                readAgain(batch, behind);
            } else if (result instanceof BatchResult.Decided decided) {
                publish(decided.decisions(), group);
            }
        }

        /** Leaves out what must not be handled; answers whether anything is left. */
        private boolean admit() {
            progressOf(fetched.byPartition().keySet());
            Batch admitted = fetched.admittedBy(progress);
            if (!admitted.isEmpty()) {
                batch = admitted;
            }
            return batch != null;
        }

        private void publish(List<Decision> decisions, ConsumerGroupMetadata group) throws Exception {
            List<ProducerRecord<byte[], byte[]>> records = outgoing(decisions, batch.records());
            Outcome outcome = metrics.time("publish", () -> publisher.publish(records, batch.nextOffsets(), group));
            if (outcome == Outcome.LOST) {
                giveUp(batch);
                return;
            }
            batch.nextOffsets().forEach((partition, next) -> progress.advance(partition, next.offset()));
            metrics.published(messages, decisions);
            logRejections(decisions);
        }
    }

    Run start(Batch batch) {
        return new Run(batch);
    }

    private void progressOf(Set<TopicPartition> partitions) {
        List<TopicPartition> unknown = progress.unknown(partitions);
        if (!unknown.isEmpty()) {
            topic.committed(unknown).forEach(progress::publishedUpTo);
        }
    }

    private List<LedgerRange> ranges(Batch batch) {
        Map<TopicPartition, Long> known = new HashMap<>();
        progressOf(batch.byPartition().keySet());
        batch.byPartition().keySet().forEach(partition -> known.put(partition, progress.published(partition)));
        List<LedgerRange> ranges = new ArrayList<>();
        batch.nextOffsets().forEach((partition, next) -> {
            UUID topicId = topic.topicId(partition.topic());
            ranges.add(new LedgerRange(partition.topic(), topicId, partition.partition(), known.get(partition),
                    next.offset()));
        });
        return ranges;
    }

    private List<ProducerRecord<byte[], byte[]>> outgoing(List<Decision> decisions,
            List<ConsumerRecord<byte[], byte[]>> originals) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(decisions.size());
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) instanceof Decision.Announce event) {
                records.add(outgoing.event(event.announcement()));
            } else if (decisions.get(i) instanceof Decision.DeadLetter letter) {
                records.add(outgoing.deadLetter(originals.get(i), letter.rejection()));
            }
        }
        return records;
    }

    /** Whoever has the partitions now reads the batch again, from what is committed. */
    private void giveUp(Batch batch) {
        Map<TopicPartition, Long> offsets = topic.seekToCommitted(batch.byPartition().keySet());
        offsets.forEach((partition, offset) -> progress.soughtBack(partition, offset, batch.firstOffset(partition)));
        metrics.inHand(Instant.MAX);
    }

    /** The database was restored to an older state: what it lost is decided, stored and announced once more, under the same ids. */
    private void readAgain(Batch batch, BatchResult.Behind behind) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        behind.positions().forEach((range, position) -> offsets.put(
                new TopicPartition(range.topic(), range.partition()), Math.min(position, range.announced())));
        LOG.warnf("the database is behind the broker: reading again from %s", offsets);
        topic.rewind(offsets);
        offsets.forEach((partition, offset) -> progress.soughtBack(partition, offset, batch.firstOffset(partition)));
        metrics.inHand(Instant.MAX);
    }

    private static void logRejections(List<Decision> decisions) {
        for (Decision decision : decisions) {
            if (decision instanceof Decision.DeadLetter letter) {
                LOG.warnf("dead-lettered a message reason=%s detail=\"%s\" topic=%s partition=%d offset=%d",
                        letter.rejection().reason().value(), letter.rejection().detail(), letter.origin().topic(),
                        letter.origin().partition(), letter.origin().offset());
            }
        }
    }

    /** What an exception is about, for the log and the counters; empty if it is about neither dependency. */
    static Optional<String> dependency(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return Optional.of("database");
            } else if (cause instanceof org.apache.kafka.common.KafkaException) {
                return Optional.of("kafka");
            }
        }
        return Optional.empty();
    }
}
