package news.dateline.ingest;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

import news.dateline.index.LedgerPositions;
import news.dateline.index.LedgerRange;

/**
 * Forgets what was known of partitions when they come or go; it is asked for again when their next record is handled.
 *
 * <p>Of partitions that come it also asks whether the ledger reaches as far as the group's offsets. It does not after the
 * database was restored to an older state, or where the offsets are those of a topic that was deleted since. What lies
 * between is then read again, before anything else is, and though no further message may ever arrive.
 */
@ApplicationScoped
@Identifier(ArticleConsumer.CHANNEL)
class Rebalances implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(Rebalances.class);

    private final PartitionProgress progress;
    private final NewArticleTopic topic;
    private final LedgerPositions ledger;

    Rebalances(PartitionProgress progress, NewArticleTopic topic, LedgerPositions ledger) {
        this.progress = progress;
        this.topic = topic;
        this.ledger = ledger;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        progress.forget(partitions);
        topic.forgetTopicIds();
        try {
            readAgainWhatTheLedgerLacks(consumer, partitions);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("could not compare the database with the broker, the first batch of each partition will: %s", e.getMessage());
        }
    }

    private void readAgainWhatTheLedgerLacks(Consumer<?, ?> consumer, Collection<TopicPartition> partitions)
            throws SQLException {
        List<LedgerRange> ranges = new ArrayList<>();
        NewArticleTopic.committed(consumer, partitions).forEach((partition, offset) -> ranges.add(new LedgerRange(
                partition.topic(), topic.topicId(partition.topic()), partition.partition(), offset, offset)));
        Map<TopicPartition, Long> behind = new HashMap<>();
        ledger.of(ranges).forEach((range, position) -> {
            if (position < range.announced()) {
                behind.put(new TopicPartition(range.topic(), range.partition()), position);
            }
        });
        if (!behind.isEmpty()) {
            LOG.warnf("the database is behind the broker: reading again from %s", behind);
            NewArticleTopic.rewind(consumer, behind);
        }
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        progress.forget(partitions);
    }

    /** Shared by the listener, on the polling thread, and the processor, on its own. */
    static class ProgressProducer {

        @Produces
        @Singleton
        PartitionProgress progress(Clock clock) {
            return new PartitionProgress(clock);
        }
    }
}
