package news.dateline.ingest;

import java.time.Clock;
import java.util.Collection;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Forgets what was known of partitions when they come or go; it is asked for again when their next record is handled. */
@ApplicationScoped
@Identifier(ArticleConsumer.CHANNEL)
class Rebalances implements KafkaConsumerRebalanceListener {

    private final PartitionProgress progress;
    private final NewArticleTopic topic;

    Rebalances(PartitionProgress progress, NewArticleTopic topic) {
        this.progress = progress;
        this.topic = topic;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        progress.forget(partitions);
        topic.forgetTopicIds();
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
